<?php

foreach ([0.1, 1/3, 1e6, 1e14, 1e15, 123456789.123456789, 1.0, 100.0, 0.00001, 1.5e-8, -2.50] as $f) {
    echo $f, ' ', json_encode($f), ' ', var_export($f, true), ' ', strlen((string) $f), "\n";
}
