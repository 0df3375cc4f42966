<?php

$parts = [25, 50, 125];
$all = array_sum($parts);
foreach ($parts as $p) { echo round($p / $all * 100, 1), '% '; }
echo sprintf('%.1f%%', 12.345), "\n";
