<?php

for ($f = 0.0; $f < 1; $f += 0.25) { echo $f, ' '; }
$x = 100.0;
while ($x > 10) { $x /= 3; }
echo round($x, 4), "\n";
