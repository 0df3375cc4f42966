<?php

$rows = [['t' => 'a', 'v' => 1], ['t' => 'b', 'v' => 2], ['t' => 'a', 'v' => 3]];
$groups = [];
foreach ($rows as $row) {
    $groups[$row['t']][] = $row['v'];
}
foreach ($groups as $type => $values) {
    echo $type, ': ', implode('+', $values), ' = ', array_sum($values), "\n";
}
echo json_encode($groups), "\n";
