<?php

function search(array $a, int $x): int {
    $lo = 0;
    $hi = count($a) - 1;
    while ($lo <= $hi) {
        $mid = intdiv($lo + $hi, 2);
        if ($a[$mid] === $x) { return $mid; }
        if ($a[$mid] < $x) { $lo = $mid + 1; } else { $hi = $mid - 1; }
    }
    return -1;
}
echo search([1, 3, 5, 7, 9], 7), search([1, 3], 4), search([], 1), "\n";
