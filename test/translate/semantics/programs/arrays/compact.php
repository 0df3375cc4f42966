<?php

$name = 'Ann';
$age = 5;
$data = compact('name', 'age');
echo json_encode($data), "\n";
extract(['color' => 'red']);
echo $color ?? 'none', "\n";
