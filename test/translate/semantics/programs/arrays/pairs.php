<?php

$out = [];
foreach ([1, 2] as $a) { foreach (['x', 'y'] as $b) { $out[] = $a . $b; } }
echo implode(' ', $out), count($out), "\n";
