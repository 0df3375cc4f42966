<?php

$m = ['a' => 1, 'b' => 2];
foreach ($m as $k => &$v) { $v = $k . $v; }
unset($v);
$l = [1, 2, 3];
foreach ($l as $i => &$n) { if ($i > 0) { $n += $l[$i - 1]; } }
unset($n);
echo json_encode($m), json_encode($l), "\n";
