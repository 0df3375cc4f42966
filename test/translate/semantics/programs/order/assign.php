<?php

$i = 0;
$a = [10, 20, 30];
$x = $a[$i++] + $a[$i++] * 2;
echo $x, $i, "\n";
$b = $c = $d = 5;
$b++;
echo $b, $c, $d, "\n";
$n = 5;
$m = ($n += 3) * 2;
echo $n, $m, "\n";
if (($pos = strpos('hello', 'l')) !== false) {
    echo $pos, "\n";
}
