<?php

function t(string $s): bool { echo $s; return true; }
function f(string $s): bool { echo $s; return false; }
var_dump(t('1') && f('2') && t('3'));
var_dump(f('4') || t('5') || t('6'));
var_dump(!f('7') && (t('8') || f('9')));
$x = t('a') and f('b');
var_dump($x);
echo (t('c') xor t('d')) ? 'Y' : 'N', "\n";
