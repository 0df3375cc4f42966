<?php

$a = ['x' => null, 'y' => 0, 'z' => ''];
foreach (['x', 'y', 'z', 'w'] as $k) {
    echo $k, isset($a[$k]) ? 1 : 0, array_key_exists($k, $a) ? 1 : 0, empty($a[$k]) ? 1 : 0, $a[$k] ?? 'D', ' ';
}
$a['x'] ??= 'filled';
$a['n']['m'] ??= [];
$a['n']['m'][] = 1;
echo json_encode($a), "\n";
