<?php

$data = [1, 2];
$add = function (int $n) use ($data): array {
    $data[] = $n;
    return $data;
};
echo count($add(3)), count($add(4)), count($data), "\n";
$fn = fn() => count($data);
$data[] = 5;
echo $fn(), "\n";
