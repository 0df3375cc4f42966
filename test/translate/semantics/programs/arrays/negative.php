<?php

$a = [-3 => 'a', 'b'];
$b = [];
$b[-5] = 'x';
$b[] = 'y';
echo json_encode($a), json_encode($b), json_encode(array_values($a)), "\n";
