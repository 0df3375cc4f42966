<?php

function swap(int &$a, int &$b): void { $t = $a; $a = $b; $b = $t; }
$x = 1;
$y = 2;
swap($x, $y);
echo $x, $y, "\n";
$list = [5, 6];
swap($list[0], $list[1]);
echo implode($list), "\n";
