<?php

function add(array $list): array {
    $list[] = 'new';
    return $list;
}
$list = ['old'];
$more = add($list);
echo count($list), count($more), "\n";
function change(array $map): int {
    $map['a'] = 5;
    unset($map['b']);
    return count($map);
}
$map = ['a' => 1, 'b' => 2];
echo change($map), $map['a'], count($map), "\n";
