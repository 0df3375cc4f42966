<?php

$tree = ['v' => 1, 'kids' => [['v' => 2, 'kids' => []], ['v' => 3, 'kids' => [['v' => 4, 'kids' => []]]]]];
function total(array $node): int {
    $sum = $node['v'];
    foreach ($node['kids'] as $kid) {
        $sum += total($kid);
    }
    return $sum;
}
echo total($tree), ' ', $tree['kids'][1]['kids'][0]['v'], ' ', count($tree, COUNT_RECURSIVE), "\n";
