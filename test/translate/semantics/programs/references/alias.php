<?php

$a = 1;
$b = &$a;
$b++;
$c = $b;
$c++;
echo $a, $b, $c, "\n";
unset($b);
$b = 9;
echo $a, $b, "\n";
