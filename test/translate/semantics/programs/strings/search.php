<?php

$s = 'The quick brown fox';
var_dump(strpos($s, 'quick'));
var_dump(strpos($s, 'slow'));
if (strpos($s, 'The') !== false) {
    echo "starts\n";
}
if (strpos($s, 'The')) {
    echo "never\n";
}
var_dump(str_contains($s, 'fox'), str_starts_with($s, 'the'), str_ends_with($s, 'fox'));
echo substr_count('a-b-c', '-'), "\n";
echo implode(',', explode(' ', $s)), "\n";
