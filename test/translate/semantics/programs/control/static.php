<?php

function counter(): int {
    static $n = 0;
    return ++$n;
}
echo counter(), counter(), counter(), "\n";
function memo(int $k): string {
    static $cache = [];
    if (!isset($cache[$k])) {
        $cache[$k] = "v$k";
        echo 'miss ';
    }
    return $cache[$k];
}
echo memo(1), memo(1), memo(2), "\n";
const LIMIT = 5;
define('OTHER', LIMIT * 2);
echo LIMIT, OTHER, PHP_EOL;
