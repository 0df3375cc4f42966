<?php

$items = [['n' => 'a', 'p' => 1], ['n' => 'b', 'p' => 0], ['n' => 'c', 'p' => 1], ['n' => 'd', 'p' => 0]];
usort($items, fn($x, $y) => $x['p'] <=> $y['p']);
echo implode(array_column($items, 'n')), "\n";
$w = ['bb', 'a', 'cc', 'd', 'aa'];
usort($w, fn($x, $y) => strlen($x) <=> strlen($y));
echo implode(' ', $w), "\n";
$m = ['x' => 1, 'y' => 0, 'z' => 1];
asort($m);
echo implode(array_keys($m)), "\n";
