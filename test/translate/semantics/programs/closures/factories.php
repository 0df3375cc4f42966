<?php

function adder(int $n): Closure {
    return fn(int $x): int => $x + $n;
}
function counter(): callable {
    $count = 0;
    return function () use (&$count): int {
        return ++$count;
    };
}
$add5 = adder(5);
echo $add5(1), adder(2)(3), "\n";
$a = counter();
$b = counter();
echo $a(), $a(), $b(), "\n";
$compose = fn(callable ...$fs) => fn($x) => array_reduce($fs, fn($acc, $f) => $f($acc), $x);
echo $compose(fn($x) => $x + 1, fn($x) => $x * 2)(3), "\n";
$strlen = strlen(...);
echo $strlen('four'), "\n";
