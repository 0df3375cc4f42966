<?php

$big = PHP_INT_MAX;
echo $big, "\n";
$sum = $big + 1;
var_dump($sum);
echo PHP_INT_MIN, "\n";
var_dump(9223372036854775807 * 2);
var_dump(2 ** 63, 2 ** 62);
