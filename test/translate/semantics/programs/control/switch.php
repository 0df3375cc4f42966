<?php

function kind($v): string {
    switch ($v) {
        case 1:
        case 2:
            return 'small';
        case 'a':
            $r = 'letter';
            break;
        case 10:
            $r = 'ten';
        default:
            $r = ($r ?? '') . 'other';
    }
    return $r;
}
echo kind(1), ' ', kind(2), ' ', kind('a'), ' ', kind(10), ' ', kind(99), ' ', kind('1'), "\n";
$x = 5;
switch (true) {
    case $x > 10: echo "big\n"; break;
    case $x > 3: echo "medium\n"; break;
    default: echo "small\n";
}
