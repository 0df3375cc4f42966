<?php

$list = [1, 2, 3];
foreach ($list as &$item) {
    $item *= 10;
}
unset($item);
echo implode(',', $list), "\n";
$map = ['a' => 1, 'b' => 2];
foreach ($map as $k => &$v) {
    $v = "$k$v";
}
unset($v);
echo json_encode($map), "\n";
$rows = [['n' => 1], ['n' => 2]];
foreach ($rows as &$row) {
    $row['m'] = $row['n'] * 2;
}
unset($row);
echo json_encode($rows), "\n";
