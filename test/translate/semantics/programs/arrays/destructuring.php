<?php

[$a, $b] = [1, 2];
[$a, $b] = [$b, $a];
echo $a, $b, "\n";
['x' => $x, 'y' => $y] = ['x' => 10, 'y' => 20];
echo $x + $y, "\n";
[, $second, [$third]] = [1, 2, [3]];
echo $second, $third, "\n";
foreach ([[1, 'one'], [2, 'two']] as [$number, $word]) {
    echo "$number $word\n";
}
list($p, $q) = explode('-', 'left-right');
echo $q, $p, "\n";
