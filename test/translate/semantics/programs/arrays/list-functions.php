<?php

echo implode(',', range('a', 'e')), ' ', implode(',', range(10, 0, -5)), ' ', implode(',', range(0, 1, 0.5)), "\n";
echo implode(',', array_pad([1], 3, 0)), ' ', implode(',', array_fill(5, 2, 'x')), ' ', implode(',', array_reverse([1, 2, 3])), "\n";
print_r(array_count_values(['a', 'b', 'a', 1]));
echo array_product([]), ' ', array_sum([]), ' ', count([]), "\n";
