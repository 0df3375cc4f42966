<?php

$grid = [];
for ($y = 0; $y < 3; $y++) {
    for ($x = 0; $x < 3; $x++) {
        $grid[$y][$x] = $x * $y;
    }
}
foreach ($grid as $row) {
    echo implode(' ', $row), "\n";
}
$grid[1][1] = 'X';
echo $grid[1][1], isset($grid[5][0]) ? 'y' : 'n', isset($grid[2][2]) ? 'y' : 'n', "\n";
