<?php

function isPrime(int $n): bool {
    if ($n < 2) return false;
    for ($i = 2; $i * $i <= $n; $i++) {
        if ($n % $i === 0) return false;
    }
    return true;
}
$found = [];
for ($n = 0; count($found) < 10; $n++) {
    if (isPrime($n)) $found[] = $n;
}
echo implode(' ', $found), "\n";
