<?php

function average(array $numbers): float {
    return count($numbers) === 0 ? 0.0 : array_sum($numbers) / count($numbers);
}
echo average([1, 2, 3, 4]), ' ', average([]), ' ', average([0.5, 1.5]), "\n";
echo round(average([1, 1, 2]), 3), "\n";
