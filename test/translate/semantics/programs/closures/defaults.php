<?php

$greet = function (string $name, string $hi = 'Hi', string ...$rest): string { return "$hi $name" . count($rest); };
echo $greet('A'), $greet('B', 'Yo'), $greet('C', 'Hey', 'x', 'y'), "\n";
