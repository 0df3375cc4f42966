<?php

function size(int $n): string {
    return match (true) {
        $n < 10 => 'small',
        $n < 100 => 'medium',
        default => 'large',
    };
}
echo size(5), size(50), size(500), "\n";
$code = 404;
echo match ($code) {
    200, 201 => 'ok',
    404 => 'missing',
    default => 'unknown',
}, "\n";
try {
    echo match ($code) { 1 => 'x' };
} catch (\UnhandledMatchError $e) {
    echo $e->getMessage(), "\n";
}
