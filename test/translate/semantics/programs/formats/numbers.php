<?php

$values = [0, -0.0, 1.5, 100, 1e6, 1e15, 1e14, 0.1 + 0.7, 1/3, -1.0, 1e-10, 255];
foreach ($values as $v) {
    echo $v, ' ', json_encode($v), ' ', var_export($v, true), "\n";
}
echo 7.0, ' ', 7.10, ' ', (string) 0.1, ' ', strval(1.0), ' ', 1.0 . 'x', "\n";
echo (int) '12abc', (float) '1.5e3x', (bool) '0' ? 'T' : 'F', (string) false, "\n";
echo intval('0x1A', 16), ' ', intval('012', 0), ' ', (int) 1e19, ' ', is_numeric('1e5') ? 'num' : 'not', "\n";
