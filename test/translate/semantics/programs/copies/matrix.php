<?php

$row = array_fill(0, 3, 0);
$m = array_fill(0, 2, $row);
$m[0][1] = 5;
$row[2] = 9;
echo json_encode($m), json_encode($row), "\n";
$t = $m[0];
$t[0] = 7;
echo json_encode($m), "\n";
