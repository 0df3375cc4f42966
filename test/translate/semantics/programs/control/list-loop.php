<?php

$pairs = [['a', 1], ['b', 2]];
foreach ($pairs as [$letter, $number]) { echo $letter, $number; }
foreach ([['k' => 'x', 'v' => 9]] as ['k' => $k, 'v' => $v]) { echo $k, $v; }
foreach (['p' => [1, [2, 3]]] as $key => [$one, [$two, $three]]) { echo $key, $one, $two, $three; }
echo "\n";
