<?php

$double = function (int $n): int { return $n * 2; };
$add = fn(int $a, int $b): int => $a + $b;
echo $double(4), $add(1, 2), "\n";
$factor = 3;
$times = function (int $n) use ($factor): int { return $n * $factor; };
$factor = 10;
echo $times(2), "\n";
$total = 0;
$count = function (int $n) use (&$total): void { $total += $n; };
$count(5);
$count(6);
echo $total, "\n";
function apply(callable $f, int $n): int { return $f($n); }
echo apply($double, 5), apply(fn($x) => $x + 1, 5), apply('abs', -3), "\n";
