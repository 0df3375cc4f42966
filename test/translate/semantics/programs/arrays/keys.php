<?php

$a = [5 => 'a', 'b', '7' => 'c', 'd'];
foreach ($a as $k => $v) {
    echo $k, '=>', $v, ' ';
}
echo "\n";
$b = ['1' => 'x', 1.7 => 'y', true => 'z', 'k' => 1, null => 2];
var_dump($b);
