<?php

$total = 0;
$running = [];
foreach ([5, -2, 7] as $n) { $total += $n; $running[] = $total; }
echo implode(',', $running), ' ', $running[count($running) - 1], "\n";
