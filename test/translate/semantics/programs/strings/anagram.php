<?php

function key_of(string $s): string { $c = str_split(strtolower($s)); sort($c); return implode('', $c); }
$groups = [];
foreach (['Listen', 'silent', 'enlist', 'google'] as $w) { $groups[key_of($w)][] = $w; }
foreach ($groups as $g) { echo implode(',', $g), ';'; }
echo "\n";
