<?php

$a = ['a', 'b', 'c', 'd', 'e'];
echo implode(array_slice($a, 2)), ' ', implode(array_slice($a, -2)), ' ', implode(array_slice($a, 1, 2)), ' ', implode(array_slice($a, 0, -1)), "\n";
print_r(array_chunk($a, 2));
print_r(array_slice(['x' => 1, 5 => 2, 'y' => 3], 1));
$removed = array_splice($a, 1, 2);
echo implode($a), ' ', implode($removed), "\n";
