<?php

$a = true;
$b = false;
echo $a + $a, $a * 5, (int) $b, $a && !$b ? 'T' : 'F', "\n";
