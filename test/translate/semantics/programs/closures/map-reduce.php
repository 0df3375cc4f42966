<?php

$orders = [['t' => 10, 'ok' => true], ['t' => 5, 'ok' => false], ['t' => 7, 'ok' => true]];
$sum = array_reduce(array_filter($orders, fn(array $o): bool => $o['ok']), fn(int $c, array $o): int => $c + $o['t'], 0);
echo $sum, ' ', implode(',', array_map(fn(array $o): string => $o['t'] . ($o['ok'] ? '+' : '-'), $orders)), "\n";
