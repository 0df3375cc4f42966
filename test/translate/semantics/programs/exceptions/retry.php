<?php

function attempt(callable $f, int $times): string {
    $tries = 0;
    while (true) {
        try { $tries++; return $f($tries) . " after $tries"; }
        catch (RuntimeException $e) { if ($tries >= $times) { return 'gave up: ' . $e->getMessage(); } }
    }
}
echo attempt(function (int $n): string { if ($n < 3) { throw new RuntimeException("try $n"); } return 'ok'; }, 5), ' ';
echo attempt(fn(int $n): string => throw new RuntimeException("no $n"), 2), "\n";
