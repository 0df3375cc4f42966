<?php

function cmp(string $a, string $b): int {
    $x = array_map('intval', explode('.', $a));
    $y = array_map('intval', explode('.', $b));
    return $x <=> $y;
}
echo cmp('1.10.0', '1.9.9'), cmp('1.0.0', '1.0.0'), cmp('1.0.0', '2.0.0'), "\n";
