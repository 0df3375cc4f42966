<?php

$a = [[1, 2], [3, 4]];
$b = [[5, 6], [7, 8]];
$c = [];
for ($i = 0; $i < 2; $i++) {
    for ($j = 0; $j < 2; $j++) {
        $sum = 0;
        for ($k = 0; $k < 2; $k++) {
            $sum += $a[$i][$k] * $b[$k][$j];
        }
        $c[$i][$j] = $sum;
    }
}
echo json_encode($c), "\n";
