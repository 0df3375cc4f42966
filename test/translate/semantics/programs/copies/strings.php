<?php

$a = 'abc';
$b = $a;
$b[0] = 'X';
$b .= 'd';
echo $a, ' ', $b, "\n";
function change(string $s): string { $s .= '!'; return $s; }
echo change($a), $a, "\n";
