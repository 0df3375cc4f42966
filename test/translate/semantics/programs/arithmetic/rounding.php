<?php

foreach ([1.005, 2.5, -2.5, 1.45, 1234.5678, -0.4] as $f) {
    echo round($f), ' ', round($f, 1), ' ', round($f, 2), ' ', floor($f), ' ', ceil($f), ' ', (int) $f, "\n";
}
echo round(1234567, -3), ' ', number_format(1234.5), ' ', number_format(0.125, 2), "\n";
