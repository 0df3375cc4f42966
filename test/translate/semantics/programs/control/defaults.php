<?php

function make(string $a, string $b = 'B', ?string $c = null, int ...$rest): string {
    return $a . $b . ($c ?? '-') . count($rest);
}
echo make('x'), make('x', 'y'), make('x', c: 'z'), make('x', 'y', 'z', 1, 2), "\n";
