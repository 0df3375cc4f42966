<?php

$a = 1;
$b = &$a;
$b = 5;
echo $a, "\n";
$data = ['x' => ['y' => 1]];
$ref = &$data['x'];
$ref['y'] = 2;
$ref['z'] = 3;
unset($ref);
echo json_encode($data), "\n";
function &noop(array &$a): array { return $a; }
echo count(noop($data)), "\n";
