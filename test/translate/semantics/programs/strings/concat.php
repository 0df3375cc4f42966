<?php

$out = '';
for ($i = 0; $i < 5; $i++) {
    $out .= $i . ($i < 4 ? ',' : '');
}
echo $out, "\n";
$a = 1;
$b = 2.5;
$c = true;
$d = null;
echo 'x' . $a . $b . $c . $d . "y\n";
echo 1 . '', 1.0 . '', 10 . 5, "\n";
$s = 'a';
$s .= 'b';
$s = $s . 'c';
echo $s, ' ', 'n: ' . 1 + 1 . "\n";
