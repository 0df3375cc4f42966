<?php

function shout(string &$s): void { $s = strtoupper($s) . '!'; }
$s = 'hey';
shout($s);
echo $s;
function first(array &$a) { return array_shift($a); }
$q = ['a', 'b'];
echo first($q), first($q), first($q) ?? 'null', count($q), "\n";
