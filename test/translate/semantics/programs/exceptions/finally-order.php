<?php

function f(int $n): int {
    try {
        echo 'try ';
        if ($n > 1) { throw new Exception('x'); }
        return 1;
    } catch (Exception $e) {
        echo 'catch ';
        return 2;
    } finally {
        echo 'finally ';
    }
}
echo f(1), ' ', f(2), "\n";
