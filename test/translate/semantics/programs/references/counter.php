<?php

function tally(array $words, array &$counts): void {
    foreach ($words as $w) { $counts[$w] = ($counts[$w] ?? 0) + 1; }
}
$c = [];
tally(['a', 'b', 'a'], $c);
tally(['b', 'c'], $c);
ksort($c);
echo json_encode($c), "\n";
