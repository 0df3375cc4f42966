<?php

function fib(int $n): int {
    $a = 0;
    $b = 1;
    for ($i = 0; $i < $n; $i++) {
        $next = $a + $b;
        $a = $b;
        $b = $next;
    }
    return $a;
}
for ($i = 0; $i <= 90; $i += 15) {
    echo fib($i), ' ';
}
echo "\n";
