<?php

$codes = ['de' => 'Germany', 'fr' => 'France'];
foreach (['fr', 'xx'] as $c) { echo $codes[$c] ?? "unknown $c", ';'; }
$flipped = array_flip($codes);
echo $flipped['Germany'], isset($flipped['Spain']) ? 1 : 0, "\n";
