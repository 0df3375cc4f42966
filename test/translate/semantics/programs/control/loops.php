<?php

for ($i = 0, $j = 10; $i < $j; $i += 2, $j--) {
    if ($i === 4) continue;
    echo "$i-$j ";
}
echo "\n";
$n = 27;
$steps = 0;
while ($n !== 1) {
    $n = $n % 2 === 0 ? intdiv($n, 2) : 3 * $n + 1;
    $steps++;
}
echo $steps, "\n";
do {
    echo $steps, ' ';
    $steps -= 50;
} while ($steps > 0);
echo "\n";
foreach ([1, 2, 3] as $a) {
    foreach ([1, 2, 3] as $b) {
        if ($b === 2) continue 2;
        if ($a === 3) break 2;
        echo $a, $b, ' ';
    }
}
echo $a, $b, "\n";
