<?php

function inc(int &$n): void { $n++; }
function push(array &$list, string $item): int { $list[] = $item; return count($list); }
function swap(&$a, &$b): void { [$a, $b] = [$b, $a]; }
$n = 1;
inc($n);
inc($n);
echo $n, "\n";
$list = ['a'];
echo push($list, 'b'), implode(',', $list), "\n";
$x = 1;
$y = 2;
swap($x, $y);
echo $x, $y, "\n";
