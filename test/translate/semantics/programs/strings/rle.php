<?php

function rle(string $s): string {
    $out = '';
    $n = strlen($s);
    for ($i = 0; $i < $n; $i += $run) {
        $run = 1;
        while ($i + $run < $n && $s[$i + $run] === $s[$i]) { $run++; }
        $out .= $s[$i] . ($run > 1 ? $run : '');
    }
    return $out;
}
echo rle('aaabccd'), ' ', rle(''), "\n";
