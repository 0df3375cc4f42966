<?php

$rows = [['Widget', 3, 4.5], ['Gadget long', 12, 100]];
printf("%-12s|%5s|%10s\n", 'Name', 'Qty', 'Price');
echo str_repeat('-', 29), "\n";
foreach ($rows as [$n, $q, $p]) { printf("%-12.10s|%5d|%10.2f\n", $n, $q, $p); }
printf("%05.1f|%'x8s|%+05d|%5.5s|%%\n", 9.96, 'ab', 42, 'abcdefgh');
