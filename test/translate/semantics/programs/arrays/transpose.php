<?php

$m = [[1, 2, 3], [4, 5, 6]];
$t = [];
foreach ($m as $i => $row) {
    foreach ($row as $j => $v) { $t[$j][$i] = $v; }
}
echo json_encode($t), json_encode(array_map(null, [1, 2], ['a', 'b'])), json_encode(array_map(fn($r) => array_sum($r), $m)), "\n";
