<?php

function sortBy(array $rows, string $key, bool $desc = false): array {
    usort($rows, fn(array $a, array $b): int => $desc ? $b[$key] <=> $a[$key] : $a[$key] <=> $b[$key]);
    return $rows;
}
$rows = [['n' => 'b', 'v' => 2], ['n' => 'a', 'v' => 3], ['n' => 'c', 'v' => 1]];
echo implode(array_column(sortBy($rows, 'n'), 'n')), implode(array_column(sortBy($rows, 'v', true), 'n')), implode(array_column($rows, 'n')), "\n";
