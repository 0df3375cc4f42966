<?php

foreach (['a' => 1, 'bb' => 22] as $k => $v) { echo str_pad($k, 4, '.'), str_pad((string) $v, 4, ' ', STR_PAD_LEFT), "|\n"; }
echo ucwords(strtolower('JOHN DOE')), ' ', number_format(1e6), ' ', sprintf('%06.2f', 3.14159), "\n";
