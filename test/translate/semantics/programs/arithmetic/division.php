<?php

function half(int $n): float {
    return $n / 2;
}
echo half(5), ' ', half(4), "\n";
echo 10 / 4, ' ', 10 / 5, ' ', 1 / 3, "\n";
$total = 100;
$count = 8;
$average = $total / $count;
echo $average, "\n";
var_dump(6 / 3, 7 / 2);
echo intdiv(7, 2), ' ', 7 % 2, "\n";
