<?php

$a = [1, 0, 2, null, 3];
echo count(array_filter($a)), ' ', json_encode(array_filter([1, 2, 3, 4], fn($n) => $n > 2)), "\n";
echo json_encode(array_filter(['a' => 1, 'b' => 0, 'c' => 3])), "\n";
echo json_encode(array_filter(['a' => 1, 'b' => 2], fn($k) => $k !== 'a', ARRAY_FILTER_USE_KEY)), "\n";
echo json_encode(array_values(array_filter(['x', '', 'y']))), "\n";
