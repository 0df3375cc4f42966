<?php

function normalise(array &$rows): int { sort($rows); $rows = array_values(array_unique($rows)); return count($rows); }
$r = [3, 1, 3, 2];
echo normalise($r), implode($r), "\n";
array_walk($r, function (int &$v, int $k): void { $v = $v * 10 + $k; });
echo implode(',', $r), "\n";
