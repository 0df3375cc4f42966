<?php

$m = ['b' => 1];
$m['a'] = 2;
$m += ['c' => 3, 'b' => 9];
foreach ($m as $k => $v) { echo "$k$v"; }
echo ' ', implode(array_keys(array_merge(['z' => 0], $m))), "\n";
