<?php

function sorted(array $a): array { sort($a); return $a; }
$list = [3, 1, 2];
$s = sorted($list);
echo implode($list), implode($s), "\n";
$copy = $list;
rsort($copy);
$rev = array_reverse($list);
echo implode($list), implode($copy), implode($rev), "\n";
