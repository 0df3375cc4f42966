<?php

$i = 1;
$a = [];
$a[$i] = $i++;
$a[$i] = ++$i;
print_r($a);
$x = 5;
$y = $x++ + $x--;
echo $x, $y, "\n";
$n = 3;
while ($n-- > 0) {
    echo $n;
}
echo "\n";
