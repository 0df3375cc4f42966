<?php

$a = [1, [2, 3]];
[$x, [, $y]] = $a;
$x = 9;
echo $a[0], $x, $y, "\n";
$arr = ['k' => 1];
$copy = $arr;
$ref = &$copy['k'];
$ref = 5;
echo $arr['k'], $copy['k'], "\n";
