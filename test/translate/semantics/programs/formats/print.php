<?php

print_r([1, 'a' => [true, null, 2.5]]);
var_dump(1, 1.5, 'x', true, null, [1, 'k' => 'v']);
echo var_export([1, 'a' => ['b' => false]], true), "\n";
print 'print' . "\n";
print_r('text');
print_r(5.0);
echo "\n", print_r([], true);
var_dump([]);
