<?php

$even = $odd = [];
foreach (range(1, 9) as $n) { if ($n % 2 === 0) { $even[] = $n; } else { $odd[] = $n; } }
echo implode($even), ' ', implode($odd), ' ', count($even) <=> count($odd), "\n";
