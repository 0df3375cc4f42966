<?php

function between(float $x, float $lo, float $hi): bool { return $x >= $lo && $x <= $hi; }
var_dump(between(5, 1, 10), between(0.5, 1, 2), between(1, 1, 1));
