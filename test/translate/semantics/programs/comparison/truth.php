<?php

foreach (['', '0', '00', 'a', ' ', '0.0'] as $s) {
    echo $s ? 'T' : 'F';
}
foreach ([0, 1, -1] as $n) {
    echo $n ? 'T' : 'F';
}
foreach ([0.0, 0.5] as $f) {
    echo $f ? 'T' : 'F';
}
$list = [];
echo $list ? 'T' : 'F', !$list ? 'T' : 'F', empty($list) ? 'T' : 'F';
$list[] = 0;
echo $list ? 'T' : 'F', empty($list[0]) ? 'T' : 'F', "\n";
$s = 'x';
if (!$s) { echo 'no'; } elseif ($s && count($list)) { echo 'yes'; }
echo "\n";
