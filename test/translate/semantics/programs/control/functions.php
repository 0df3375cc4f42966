<?php

function fact(int $n): int {
    return $n <= 1 ? 1 : $n * fact($n - 1);
}
function greet(string $name, string $greeting = 'Hello', ?string $end = null): string {
    return "$greeting, $name" . ($end ?? '!');
}
function sum(int ...$numbers): int {
    $total = 0;
    foreach ($numbers as $n) {
        $total += $n;
    }
    return $total;
}
echo fact(10), "\n";
echo greet('Ann'), greet('Bob', 'Hi'), greet('Cid', end: '?'), "\n";
echo sum(), sum(1, 2, 3), sum(...[4, 5]), "\n";
function nothing(): void {
    echo 'done';
    return;
}
nothing();
function maybe(?int $n): ?string {
    return $n === null ? null : "n$n";
}
echo maybe(5), maybe(null) ?? 'null', "\n";
