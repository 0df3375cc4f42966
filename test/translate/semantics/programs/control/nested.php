<?php

for ($i = 1; $i <= 3; $i++) {
    for ($j = 1; $j <= 3; $j++) {
        if ($i === $j) { continue; }
        if ($i + $j > 4) { break; }
        echo $i, $j, ' ';
    }
}
echo "| $i $j\n";
$i = 0;
while (true) {
    if (++$i > 5) { break; }
    if ($i % 2) { continue; }
    echo $i;
}
echo "\n";
