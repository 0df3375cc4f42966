<?php

$hist = array_fill(0, 5, 0);
foreach ([0, 1, 1, 3, 4, 4, 4] as $n) { $hist[$n]++; }
foreach ($hist as $n => $c) { echo $n, ':', str_repeat('*', $c), ' '; }
echo max($hist), array_search(max($hist), $hist), array_sum($hist), "\n";
