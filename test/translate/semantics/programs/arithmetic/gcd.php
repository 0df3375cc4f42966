<?php

function gcd(int $a, int $b): int {
    while ($b !== 0) {
        [$a, $b] = [$b, $a % $b];
    }
    return $a;
}
function lcm(int $a, int $b): int {
    return intdiv($a * $b, gcd($a, $b));
}
echo gcd(48, 36), ' ', gcd(17, 5), ' ', lcm(4, 6), "\n";
