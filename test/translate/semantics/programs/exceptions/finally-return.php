<?php

function f(): string {
    try { throw new Exception('lost'); }
    finally { return 'finally wins'; }
}
function g(): int {
    $x = 1;
    try { return $x; } finally { $x = 2; }
}
echo f(), g(), "\n";
