<?php

$fact = function (int $n) use (&$fact): int { return $n <= 1 ? 1 : $n * $fact($n - 1); };
echo $fact(5), "\n";
$fib = fn(int $n): int => $n < 2 ? $n : $fib($n - 1) + $fib($n - 2);
function walk(array $tree, callable $visit): void {
    foreach ($tree as $k => $v) { is_array($v) ? walk($v, $visit) : $visit($k, $v); }
}
walk(['a' => 1, 'b' => ['c' => 2]], function ($k, $v) { echo $k, $v; });
echo "\n";
