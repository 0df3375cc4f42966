<?php

function flatten(array $a): array {
    $out = [];
    foreach ($a as $v) {
        if (is_array($v)) { $out = array_merge($out, flatten($v)); } else { $out[] = $v; }
    }
    return $out;
}
echo implode(',', flatten([1, [2, [3, 4]], [[5]]])), "\n";
$all = [];
array_walk_recursive($nested = ['a' => 1, 'b' => ['c' => 2]], function ($v, $k) use (&$all) { $all[] = "$k$v"; });
echo implode(',', $all), "\n";
