<?php

$prices = ['apple' => 100, 'pear' => 250];
$with = array_map(fn(int $p): float => $p * 1.1, $prices);
foreach ($with as $k => $v) {
    printf("%s %.1f\n", $k, $v);
}
echo implode(',', array_map('strtoupper', ['a', 'b'])), ' ', implode(',', array_map(null, [1, 2])), "\n";
print_r(array_map(fn($a, $b) => $a . $b, ['a', 'b'], ['x', 'y']));
array_walk($prices, function ($v, $k) { echo "$k=$v "; });
echo "\n";
