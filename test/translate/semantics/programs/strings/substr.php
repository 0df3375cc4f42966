<?php

$s = 'abcdef';
echo substr($s, 2), ' ', substr($s, -2), ' ', substr($s, 1, 3), ' ', substr($s, 1, -1), ' ', substr($s, -3, 2), ' [', substr($s, 10), "]\n";
echo substr_count('aXbXc', 'X'), ' ', ucwords('hello big world'), ' ', lcfirst('ABC'), ' ', nl2br("a\nb"), "\n";
echo substr_replace($s, 'ZZ', 1, 2), ' ', strrev($s), ' ', str_word_count('three little words'), "\n";
