<?php

$log = '';
$add = function (string $s) use (&$log): string { $log .= $s; return $s; };
$x = $add('1') . $add('2') . ($add('3') === '3' ? $add('4') : $add('5'));
echo $x, ' ', $log, "\n";
