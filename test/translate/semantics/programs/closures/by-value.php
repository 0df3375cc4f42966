<?php

$x = 1;
$f = function () use ($x) { return $x; };
$x = 2;
$g = fn() => $x;
$x = 3;
echo $f(), $g(), $x, "\n";
for ($i = 0, $fs = []; $i < 3; $i++) { $fs[] = fn(): int => $i * 10; }
foreach ($fs as $h) { echo $h(), ' '; }
echo "\n";
