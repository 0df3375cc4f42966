<?php

$list = [5 => 'a', 2 => 'b', 9 => 'c'];
foreach ($list as $k => $v) { echo "$k$v "; }
$list[] = 'd';
ksort($list);
foreach ($list as $k => $v) { echo "$k$v "; }
sort($list);
foreach ($list as $k => $v) { echo "$k$v "; }
echo "\n";
