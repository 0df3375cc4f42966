<?php

$a = [];
$a[] = 'x';
$a[5] = 'y';
$a[] = 'z';
$a['k'] = 'v';
$a[] = 'w';
print_r($a);
unset($a[7]);
$a[] = 'again';
echo implode(',', array_keys($a)), "\n";
