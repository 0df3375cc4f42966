<?php

foreach ([[7, 3], [-7, 3], [7, -3], [-7, -3]] as [$a, $b]) {
    echo $a % $b, ' ', intdiv($a, $b), ' ', fmod($a, $b), ' | ';
}
echo "\n";
try {
    echo 1 % 0;
} catch (DivisionByZeroError $e) {
    echo $e->getMessage(), "\n";
}
