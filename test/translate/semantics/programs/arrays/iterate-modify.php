<?php

$q = [1];
$seen = [];
while ($q) {
    $n = array_pop($q);
    $seen[] = $n;
    foreach ([$n * 2, $n * 3] as $next) {
        if ($next < 20 && !in_array($next, $seen, true) && !in_array($next, $q, true)) { $q[] = $next; }
    }
}
sort($seen);
echo implode(' ', $seen), "\n";
