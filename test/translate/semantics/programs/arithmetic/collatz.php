<?php

function steps(int $n): int { return $n === 1 ? 0 : 1 + steps($n % 2 ? 3 * $n + 1 : intdiv($n, 2)); }
echo steps(6), ' ', steps(27), ' ', steps(1), "\n";
