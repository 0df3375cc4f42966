<?php

function risky(int $n): int {
    if ($n > 2) {
        throw new InvalidArgumentException("too big: $n", 42);
    }
    return $n * 2;
}
try {
    echo risky(1), "\n";
    echo risky(5), "\n";
    echo "never\n";
} catch (InvalidArgumentException $e) {
    echo 'caught ', $e->getMessage(), ' ', $e->getCode(), "\n";
} finally {
    echo "finally\n";
}
echo "after\n";
