<?php

$total = 0;
$failed = [];
foreach ([1, 0, 4, 0] as $i => $d) {
    try { $total += intdiv(100, $d); } catch (DivisionByZeroError $e) { $failed[] = $i; }
}
echo $total, ' ', implode(',', $failed), "\n";
