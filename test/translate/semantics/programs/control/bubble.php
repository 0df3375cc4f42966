<?php

$a = [5, 2, 8, 1];
$n = count($a);
do {
    $swapped = false;
    for ($i = 1; $i < $n; $i++) {
        if ($a[$i - 1] > $a[$i]) {
            [$a[$i - 1], $a[$i]] = [$a[$i], $a[$i - 1]];
            $swapped = true;
        }
    }
} while ($swapped);
echo implode(',', $a), "\n";
