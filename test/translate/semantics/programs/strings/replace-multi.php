<?php

echo str_replace(['a', 'b'], ['b', 'c'], 'ab'), strtr('ab', ['a' => 'b', 'b' => 'a']), strtr('hello', 'el', 'ip'), ' ', str_ireplace('WORLD', 'go', 'Hello World'), ' ', str_replace('l', 'L', 'hello', $n), $n, "\n";
