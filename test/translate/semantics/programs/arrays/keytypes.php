<?php

$a = ['1' => 'a', '01' => 'b', 1.9 => 'c', true => 'd', '' => 'e', '-5' => 'f'];
foreach ($a as $k => $v) {
    echo gettype($k), ':', $k, '=', $v, ' ';
}
echo "\n", count($a), ' ', $a[1], ' ', $a['1'], "\n";
