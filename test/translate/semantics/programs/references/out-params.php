<?php

function divide(int $a, int $b, ?int &$rest = null): int { $rest = $a % $b; return intdiv($a, $b); }
echo divide(17, 5, $r), $r, divide(9, 3), "\n";
preg_match('/(\d+)/', 'abc 42', $m);
echo $m[1], "\n";
$n = preg_match_all('/[aeiou]/', 'education', $all);
echo $n, implode($all[0]), "\n";
