<?php

$people = [
    ['name' => 'Bob', 'age' => 30],
    ['name' => 'Ann', 'age' => 25],
    ['name' => 'Cid', 'age' => 30],
];
usort($people, fn($a, $b) => $a['age'] <=> $b['age'] ?: strcmp($a['name'], $b['name']));
echo implode(' ', array_column($people, 'name')), "\n";
usort($people, function (array $a, array $b): int { return strcmp($b['name'], $a['name']); });
echo implode(' ', array_map(fn($p) => $p['name'], $people)), "\n";
