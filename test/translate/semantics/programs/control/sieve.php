<?php

$n = 30;
$is = array_fill(0, $n + 1, true);
for ($i = 2; $i * $i <= $n; $i++) { if ($is[$i]) { for ($j = $i * $i; $j <= $n; $j += $i) { $is[$j] = false; } } }
for ($i = 2; $i <= $n; $i++) { if ($is[$i]) { echo $i, ' '; } }
echo "\n";
