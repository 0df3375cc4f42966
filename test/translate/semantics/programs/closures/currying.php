<?php

$mul = fn(int $a): Closure => fn(int $b): int => $a * $b;
$double = $mul(2);
echo $double(5), $mul(3)(4), "\n";
$compose = fn(callable $f, callable $g): callable => fn($x) => $g($f($x));
echo $compose($double, fn($x) => $x + 1)(10), "\n";
