<?php

echo max(1, 5, 3), ' ', min(2, 8), ' ', max([4, 9, 2]), ' ', min([0.5, 0.25]), ' ', max('apple', 'banana'), "\n";
echo abs(-5), ' ', abs(3), ' ', abs(-2.5), ' ', pow(2, 8), ' ', sqrt(16), ' ', pi() > 3 ? 'yes' : 'no', "\n";
echo array_sum([1, 2, 3]), ' ', array_product([2, 3, 4]), ' ', array_sum([0.5, 0.25]), "\n";
