<?php

function scale(float $x, int $by = 2): float { return $x * $by; }
function whole(float $x): int { return (int) floor($x); }
echo scale(1.5), ' ', scale(2), ' ', scale(2, 3), ' ', whole(9.99), ' ', whole(scale(1.25, 5)), "\n";
$n = 3;
$x = $n / 2;
echo $x, ' ', $n * 1.0, ' ', $n + 0.5, "\n";
var_dump(scale(2));
