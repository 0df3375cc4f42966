<?php

function safe(callable $f): bool {
    try { $f(); return true; } catch (Throwable) { return false; }
}
var_dump(safe(fn() => 1), safe(fn() => throw new Exception('x')), safe(fn() => intdiv(1, 0)));
