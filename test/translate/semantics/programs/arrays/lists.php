<?php

$list = [3, 1, 2];
$list[] = 5;
echo count($list), ' ', $list[0], ' ', end($list), "\n";
foreach ($list as $i => $value) {
    echo "$i=$value ";
}
echo "\n";
sort($list);
echo implode(',', $list), "\n";
echo array_sum($list), ' ', max($list), ' ', min($list), "\n";
array_push($list, 9);
echo array_pop($list), ' ', array_shift($list), ' ', implode(',', $list), "\n";
print_r(array_reverse($list));
