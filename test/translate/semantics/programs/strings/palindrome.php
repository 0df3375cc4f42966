<?php

function isPalindrome(string $s): bool {
    $clean = strtolower(preg_replace('/[^a-z]/i', '', $s));
    return $clean === strrev($clean);
}
foreach (['Racecar', 'hello', 'A man, a plan'] as $s) {
    echo $s, ': ', isPalindrome($s) ? 'yes' : 'no', "\n";
}
