<?php

$i = 0;
$list = [$i++, $i++, ++$i, $i];
echo implode(',', $list), "\n";
$n = null;
$n++;
echo $n, "\n";
$f = 1.5;
$f++;
echo $f, ' ', --$f, "\n";
$s = 'a9';
$s++;
echo $s, "\n";
