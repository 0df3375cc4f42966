<?php

$ops = ['+' => fn($a, $b) => $a + $b, '-' => fn($a, $b) => $a - $b, '*' => fn(int $a, int $b): int => $a * $b];
foreach ($ops as $sign => $op) { echo "6 $sign 3 = ", $op(6, 3), "\n"; }
echo isset($ops['/']) ? 'div' : 'none', "\n";
