<?php

function note(string $s, int $v): int { echo $s; return $v; }
function three(int $a, int $b, int $c): string { return "$a$b$c"; }
echo three(note('a', 1), note('b', 2), note('c', 3)), "\n";
$r = note('x', 1) . note('y', 2) . note('z', 3);
echo $r, "\n";
$arr = ['k' . note('1', 1) => note('2', 2), 'l' => note('3', 3)];
echo count($arr), "\n";
