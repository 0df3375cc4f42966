<?php

$m = [];
$m['z'] = 1;
$m['a'] = 2;
$m[3] = 3;
$m['m'] = 4;
unset($m['a']);
$m['a'] = 5;
$m['z'] = 6;
foreach ($m as $k => $v) {
    echo $k, $v, ' ';
}
echo json_encode(array_reverse($m, true)), "\n";
