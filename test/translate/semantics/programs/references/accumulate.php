<?php

function collect(array $in, array &$seen, int &$dups): void {
    foreach ($in as $x) { if (in_array($x, $seen, true)) { $dups++; } else { $seen[] = $x; } }
}
$seen = [];
$dups = 0;
collect([1, 2, 1], $seen, $dups);
collect([2, 3], $seen, $dups);
echo implode($seen), $dups, "\n";
