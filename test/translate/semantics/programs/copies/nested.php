<?php

$a = ['list' => [1, 2], 'map' => ['x' => ['y' => 1]]];
$b = $a;
$b['list'][] = 3;
$b['map']['x']['y'] = 2;
$c = $a['map'];
$c['x']['z'] = 9;
echo json_encode($a), "\n", json_encode($b), "\n", json_encode($c), "\n";
