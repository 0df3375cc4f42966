<?php

function find(array $rows, int $id): ?array {
    foreach ($rows as $row) {
        if ($row['id'] === $id) {
            return $row;
        }
    }
    return null;
}
$rows = [['id' => 1, 'n' => 'a'], ['id' => 2, 'n' => 'b']];
echo find($rows, 2)['n'] ?? 'none', find($rows, 9)['n'] ?? 'none', "\n";
if ($row = find($rows, 1)) {
    echo $row['n'], "\n";
}
