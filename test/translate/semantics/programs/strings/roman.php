<?php

function roman(int $n): string {
    $out = '';
    foreach (['M' => 1000, 'CM' => 900, 'D' => 500, 'CD' => 400, 'C' => 100, 'XC' => 90, 'L' => 50, 'XL' => 40, 'X' => 10, 'IX' => 9, 'V' => 5, 'IV' => 4, 'I' => 1] as $r => $v) {
        while ($n >= $v) { $out .= $r; $n -= $v; }
    }
    return $out;
}
echo roman(1994), ' ', roman(2024), ' ', roman(4), "\n";
