<?php

$x = 10;
$x += 5; echo $x, ' ';
$x -= 3; echo $x, ' ';
$x *= 2; echo $x, ' ';
$x %= 7; echo $x, ' ';
$x **= 3; echo $x, ' ';
$y = 9.0;
$y /= 2; echo $y, ' ';
$y -= 0.5; echo $y, "\n";
$s = 'a';
$s .= 1;
$s .= 2.5;
echo $s, "\n";
