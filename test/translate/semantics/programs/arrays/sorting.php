<?php

$a = [5, 3, 10, 1];
sort($a);
echo implode(',', $a), ' ';
rsort($a);
echo implode(',', $a), ' ';
$m = ['b' => 2, 'a' => 3, 'c' => 1];
asort($m);
echo json_encode($m), ' ';
ksort($m);
echo json_encode($m), ' ';
krsort($m);
echo json_encode($m), ' ';
arsort($m);
echo json_encode($m), "\n";
