<?php

$numbers = [1, 2, 3, 4, 5, 6];
$even = array_filter($numbers, fn($n) => $n % 2 === 0);
print_r($even);
$squares = array_map(fn($n) => $n * $n, $numbers);
echo implode(' ', $squares), "\n";
echo array_reduce($numbers, fn($carry, $n) => $carry + $n, 0), "\n";
print_r(array_slice($numbers, 1, 3));
echo implode(',', array_merge([1, 2], [3])), "\n";
print_r(array_combine(['a', 'b'], [1, 2]));
print_r(array_unique([1, 2, 2, 3, 1]));
print_r(array_chunk([1, 2, 3], 2));
echo implode(',', range(1, 5)), ' ', implode(',', array_fill(0, 3, 'x')), "\n";
