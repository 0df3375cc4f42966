<?php

$n = null;
var_dump($n == null, $n === null, is_null($n), isset($n), empty($n), $n ?? 'd', $n == 0, $n == '', $n < 1);
$a = ['k' => null];
var_dump(isset($a['k']), array_key_exists('k', $a), empty($a['k']), $a['k'] ?? 'default');
