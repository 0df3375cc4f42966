<?php

function add(int|float $a, int|float $b): int|float {
    return $a + $b;
}
echo add(1, 2), ' ', add(1, 2.5), ' ', add(0.5, 0.5), "\n";
$x = 5;
$y = 2.0;
echo $x * $y, ' ', $x - $y, ' ', $x / $y, "\n";
var_dump(add(1, 2.0));
$n = '5' + 3;
echo $n, "\n";
echo '2.5' * 2, "\n";
