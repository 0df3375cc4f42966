<?php

function memoize(callable $f): callable {
    $cache = [];
    return function (int $n) use (&$cache, $f) {
        if (!isset($cache[$n])) { echo 'miss '; $cache[$n] = $f($n); }
        return $cache[$n];
    };
}
$sq = memoize(fn(int $n): int => $n * $n);
echo $sq(3), ' ', $sq(3), ' ', $sq(4), "\n";
