<?php

function parse(string $s): int {
    if (!ctype_digit($s)) { throw new ValueError("no number: $s"); }
    return (int) $s;
}
function parseOr(string $s, int $d): int { try { return parse($s); } catch (ValueError) { return $d; } }
echo parseOr('12', 0), parseOr('x', -1), parseOr('', 7), "\n";
