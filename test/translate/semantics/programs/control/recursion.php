<?php

function hanoi(int $n, string $a, string $b, string $c): int {
    return $n === 0 ? 0 : hanoi($n - 1, $a, $c, $b) + 1 + hanoi($n - 1, $c, $b, $a);
}
function ack(int $m, int $n): int {
    if ($m === 0) return $n + 1;
    if ($n === 0) return ack($m - 1, 1);
    return ack($m - 1, ack($m, $n - 1));
}
echo hanoi(5, 'a', 'b', 'c'), ' ', ack(2, 3), "\n";
