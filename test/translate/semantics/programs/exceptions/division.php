<?php

function divide(int $a, int $b): float {
    if ($b === 0) {
        throw new DivisionByZeroError('by zero');
    }
    return $a / $b;
}
try {
    echo divide(6, 3), ' ', divide(1, 0);
} catch (DivisionByZeroError $e) {
    echo $e->getMessage(), "\n";
}
$zero = 0;
try {
    echo 5 % $zero;
} catch (\DivisionByZeroError $e) {
    echo $e->getMessage(), "\n";
}
try {
    echo intdiv(5, $zero);
} catch (\Error $e) {
    echo $e->getMessage(), "\n";
}
