<?php

function quick(array $a): array {
    if (count($a) < 2) { return $a; }
    $p = array_shift($a);
    $l = $r = [];
    foreach ($a as $x) { if ($x < $p) { $l[] = $x; } else { $r[] = $x; } }
    return array_merge(quick($l), [$p], quick($r));
}
echo implode(',', quick([5, 3, 8, 1, 9, 2])), "\n";
