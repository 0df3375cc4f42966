<?php

$m = ['one' => 1, 'two' => 2, 'three' => 3];
foreach ($m as $k => $v) {
    if ($v === 2) {
        continue;
    }
    echo $k, ' ';
}
foreach (array_keys($m) as $i => $k) {
    echo $i, $k, ' ';
}
for ($i = 0, $n = count($m); $i < $n; $i++) {
    echo array_values($m)[$i];
}
echo "\n", key($m), current($m), next($m), key($m), reset($m), "\n";
