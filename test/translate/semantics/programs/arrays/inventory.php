<?php

$stock = ['apple' => 5, 'pear' => 0];
$stock['apple'] -= 2;
$stock['plum'] = ($stock['plum'] ?? 0) + 4;
foreach ($stock as $name => $n) { if ($n === 0) { unset($stock[$name]); } }
ksort($stock);
echo json_encode($stock), array_sum($stock), "\n";
