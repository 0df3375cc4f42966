<?php

echo number_format(0), number_format(1234567.891), ' ', number_format(1234567.891, 2, ',', '.'), ' ', number_format(0.5), ' ', number_format(-1234.567, 2), ' ', number_format(999.999, 2), "\n";
echo round(-3.5), round(3.5), ' ', 1.23e5, ' ', 0.1 + 0.2 === 0.3 ? 'eq' : 'ne', ' ', 1e3, ' ', 5e-324 > 0 ? 'pos' : 'zero', "\n";
