<?php

$ages = ['ann' => 30, 'bob' => 25];
$ages['cid'] = 41;
foreach ($ages as $name => $age) {
    echo "$name is $age\n";
}
echo isset($ages['ann']) ? 'yes' : 'no', ' ', isset($ages['zed']) ? 'yes' : 'no', "\n";
unset($ages['ann']);
echo count($ages), ' ', implode(',', array_keys($ages)), ' ', implode(',', array_values($ages)), "\n";
$ages['bob']++;
echo $ages['bob'], ' ', $ages['zed'] ?? 'none', "\n";
var_dump(array_key_exists('cid', $ages), in_array(41, $ages));
