<?php

function v(string $s, $r) { echo $s; return $r; }
echo v('a', true) ? v('b', 'yes') : v('c', 'no'), "\n";
echo v('d', 0) ?: v('e', 'else'), "\n";
echo v('f', null) ?? v('g', 'null'), "\n";
echo v('h', 5) ?? v('i', 'x'), "\n";
