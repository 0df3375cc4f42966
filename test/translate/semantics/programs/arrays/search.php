<?php

$a = ['x', 'y', 'z'];
var_dump(in_array('y', $a), in_array('Y', $a), array_search('z', $a), array_search('q', $a));
var_dump(in_array('1', [1, 2]), in_array('1', [1, 2], true), in_array(0, ['a']));
echo array_key_first(['k' => 1, 'l' => 2]), ' ', array_key_last(['k' => 1, 'l' => 2]), "\n";
