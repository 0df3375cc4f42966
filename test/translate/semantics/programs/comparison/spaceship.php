<?php

echo 1 <=> 2, 2 <=> 2, 3 <=> 2, "\n";
echo 'a' <=> 'b', [1, 2] <=> [1, 3], 1.5 <=> 1.5, "\n";
$people = [['n' => 'Bob', 'a' => 30], ['n' => 'Ann', 'a' => 25], ['n' => 'Cid', 'a' => 30]];
usort($people, fn($x, $y) => [$y['a'], $x['n']] <=> [$x['a'], $y['n']]);
foreach ($people as $p) {
    echo $p['n'], ' ';
}
echo "\n";
