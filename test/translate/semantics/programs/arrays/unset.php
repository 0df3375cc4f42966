<?php

$list = ['a', 'b', 'c', 'd'];
unset($list[1]);
echo count($list), ' ', implode(',', array_keys($list)), ' ', json_encode($list), "\n";
$list = array_values($list);
echo json_encode($list), ' ', isset($list[3]) ? 'set' : 'unset', "\n";
unset($list[0], $list[1]);
foreach ($list as $k => $v) {
    echo "$k=>$v\n";
}
