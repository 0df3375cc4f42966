<?php

$list = [1, 2, 3];
foreach ($list as $item) {
    if ($item < 3) {
        $list[] = $item * 10;
    }
}
echo implode(',', $list), "\n";
$map = ['a' => 1, 'b' => 2];
foreach ($map as $key => $value) {
    $map[$key] = $value * 2;
    $map[$key . 'x'] = 0;
}
echo json_encode($map), "\n";
foreach ($list as $item) {
    $item = 0;
}
echo $list[0], "\n";
