<?php

$price = 19.99;
$quantity = 3;
echo $price * $quantity, "\n";
echo 0.1 + 0.2, "\n";
var_dump(0.1 + 0.2 == 0.3);
echo 1.0, ' ', 2.50, ' ', 1e3, ' ', 1.5e-7, "\n";
echo 1e20, ' ', 123456789012345678.0, "\n";
echo (int) 7.9, ' ', (int) -7.9, "\n";
echo round(3.14159, 2), ' ', round(2.5), ' ', round(-2.5), ' ', floor(-1.5), ' ', ceil(1.2), "\n";
