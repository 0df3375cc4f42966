<?php

function merge(array $a, array $b): array {
    foreach ($b as $k => $v) {
        $a[$k] = is_array($v) && isset($a[$k]) && is_array($a[$k]) ? merge($a[$k], $v) : $v;
    }
    return $a;
}
echo json_encode(merge(['a' => ['x' => 1, 'y' => 2], 'b' => 1], ['a' => ['y' => 3], 'c' => [4]])), "\n";
echo json_encode(array_merge_recursive(['a' => [1], 'b' => 2], ['a' => [3], 'b' => 4])), json_encode(array_replace_recursive(['a' => [1, 2]], ['a' => [1 => 'b']])), "\n";
