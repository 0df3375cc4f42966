<?php

$rows = [['id', 'name'], [1, 'Ann "A"'], [2, 'Bob, Jr']];
foreach ($rows as $row) {
    echo implode(',', array_map(fn($v) => '"' . str_replace('"', '""', (string) $v) . '"', $row)), "\n";
}
print_r(str_getcsv('a,"b ""q""",c'));
