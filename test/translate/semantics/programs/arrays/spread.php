<?php

$a = [1, 2];
$b = [...$a, 3, ...[4, 5]];
echo implode(',', $b), "\n";
function sum(int ...$n): int { return array_sum($n); }
echo sum(...$b), ' ', sum(1, ...$a), "\n";
$opts = ['b' => 2, 'a' => 1];
function named(int $a, int $b): string { return "$a-$b"; }
echo named(...$opts), ' ', named(b: 5, a: 6), "\n";
echo json_encode([...['x' => 1], ...['x' => 2, 'y' => 3]]), "\n";
