<?php

$r = (function (int $a): int { return $a + 1; })(4);
echo $r, (fn() => 'now')(), "\n";
$data = (function () { yield 1; yield 2; })();
foreach ($data as $d) { echo $d; }
echo "\n";
