<?php

$defaults = ['color' => 'red', 'size' => 'M', 'qty' => 1];
$given = ['qty' => 5, 'note' => 'x'];
echo json_encode(array_merge($defaults, $given)), json_encode($given + $defaults), json_encode(array_replace($given, $defaults)), "\n";
foreach (array_merge($given, $defaults) as $k => $v) {
    echo "$k=$v;";
}
echo "\n";
