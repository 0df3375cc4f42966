<?php

function grade(int $n): string {
    if ($n >= 90) { return 'A'; }
    if ($n >= 80) { return 'B'; }
    return $n < 50 ? 'F' : 'C';
}
foreach ([95, 90, 85, 60, 49] as $n) { echo grade($n); }
echo "\n", 5 > 3 && 3 > 1 ? 'ordered' : 'not', "\n";
