<?php

echo (int) '42abc', ' ', (float) '1.5e3', ' ', (string) 1.0, ' ', (int) 3.99, ' ', (int) true, "\n";
echo intval('  12 '), ' ', floatval('1.2.3'), ' ', (int) null, ' ', (float) 'x', "\n";
var_dump((bool) 'false', (bool) 0.0, (bool) [], (bool) [0], (string) false);
