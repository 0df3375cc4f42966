<?php

$a = [1, 2, 3, 4];
$b = [3, 4, 5];
echo implode(',', array_diff($a, $b)), ' ', implode(',', array_intersect($a, $b)), ' ', implode(',', array_unique([...$a, ...$b])), "\n";
$x = ['a' => 1, 'b' => 2];
$y = ['b' => 9, 'c' => 3];
echo json_encode(array_diff_key($x, $y)), json_encode(array_intersect_key($x, $y)), json_encode(array_merge($x, $y)), json_encode($x + $y), "\n";
