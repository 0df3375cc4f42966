<?php

$a = [1, 2, 3];
$b = $a;
$b[] = 4;
$b[0] = 99;
echo implode(',', $a), ' ', implode(',', $b), "\n";
$m = ['x' => ['y' => 1]];
$n = $m;
$n['x']['y'] = 2;
echo $m['x']['y'], $n['x']['y'], "\n";
