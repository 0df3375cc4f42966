<?php

$a = 3;
$b = '3';
$c = 3.0;
echo $a == $b && $b == $c ? 'all' : 'no', ' ', $a === $b ? 'same' : 'other', ' ', $a <=> $c, "\n";
echo ($a > 2) + ($b > 2) + ($c > 5), "\n";
