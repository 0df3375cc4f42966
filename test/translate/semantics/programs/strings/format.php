<?php

printf("%s has %d items at %.2f each\n", 'Cart', 3, 9.5);
echo sprintf('%05d|%-6s|%6s|%x|%b', 42, 'ab', 'cd', 255, 5), "\n";
echo number_format(1234567.891, 2), ' ', number_format(1234567), ' ', number_format(0.5), "\n";
echo sprintf('%03d-%s', 7, 'x'), ' ', sprintf("%'.10d", 42), ' ', sprintf('%5.1f', 3.14159), "\n";
echo sprintf('%1$s %2$s %1$s', 'a', 'b'), ' ', sprintf('%%'), "\n";
