<?php

$row = ['n' => 0];
$rows = [];
for ($i = 0; $i < 3; $i++) { $row['n'] = $i; $rows[] = $row; }
$row['n'] = 99;
echo implode(',', array_column($rows, 'n')), "\n";
