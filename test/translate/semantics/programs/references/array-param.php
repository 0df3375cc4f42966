<?php

function append(array &$a, string ...$v): void { foreach ($v as $x) { $a[] = $x; } }
function clear(array &$a): void { $a = []; }
$l = ['a'];
append($l, 'b', 'c');
echo implode($l), count($l);
clear($l);
echo count($l), "\n";
