<?php

function toF(float $c): float { return $c * 9 / 5 + 32; }
foreach ([-40, 0, 37.5, 100] as $c) { printf("%.1f=%.1f ", $c, toF($c)); }
echo "\n";
