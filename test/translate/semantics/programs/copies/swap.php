<?php

$a = [1];
$b = [2];
[$a, $b] = [$b, $a];
$a[] = 9;
echo implode(',', $a), ' ', implode(',', $b), "\n";
$x = ['k' => 1];
$y = $z = $x;
$y['k'] = 2;
$z['k'] = 3;
echo $x['k'], $y['k'], $z['k'], "\n";
