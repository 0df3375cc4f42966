<?php

$queue = [1, 2, 3];
while (($item = array_shift($queue)) !== null) {
    echo $item;
    if ($item === 2) {
        $queue[] = 9;
    }
}
echo "\n";
$n = 10;
while ($n = intdiv($n, 2)) {
    echo $n, ' ';
}
echo "\n";
