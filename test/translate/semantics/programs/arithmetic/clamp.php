<?php

function clamp(int $v, int $lo = 0, int $hi = 10): int { return max($lo, min($hi, $v)); }
echo clamp(5), clamp(-5), clamp(50), clamp(50, hi: 20), "\n";
