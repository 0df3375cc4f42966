<?php

$rows = [['n' => 1], ['n' => 2]];
foreach ($rows as $i => $row) {
    $row['n'] = 100;
    $rows[$i]['seen'] = true;
}
echo json_encode($rows), "\n";
for ($i = 0; $i < count($rows); $i++) {
    $copy = $rows[$i];
    $copy['n']++;
    $rows[$i] = $copy;
}
echo json_encode($rows), "\n";
