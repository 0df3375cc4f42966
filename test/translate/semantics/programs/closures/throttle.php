<?php

$calls = 0;
$limit = function (int $max) use (&$calls): bool { return ++$calls <= $max; };
$ok = [];
for ($i = 0; $i < 4; $i++) { $ok[] = $limit(2) ? 'y' : 'n'; }
echo implode($ok), $calls, "\n";
