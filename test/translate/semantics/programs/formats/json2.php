<?php

$o = ['int' => 1, 'float' => 1.5, 'exp' => 1e25, 'neg' => -0.5, 'bool' => false, 'null' => null, 'str' => "q\"u\\o\n\t", 'uni' => 'é€', 'slash' => 'a/b'];
echo json_encode($o), "\n";
foreach ($o as $k => $v) { echo $k, '=', json_encode($v), ';'; }
echo "\n", json_encode([[], (object) [], [0 => 'a', 2 => 'b'], ['x' => []]]), "\n";
