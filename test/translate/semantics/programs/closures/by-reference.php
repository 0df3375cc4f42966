<?php

$log = [];
$write = function (string $s) use (&$log): void { $log[] = $s; };
$write('a');
$write('b');
$log[] = 'c';
$write('d');
echo implode($log), "\n";
$total = 0;
array_map(function (int $n) use (&$total) { $total += $n; }, [1, 2, 3]);
echo $total, "\n";
