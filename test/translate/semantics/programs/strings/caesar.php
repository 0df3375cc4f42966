<?php

function caesar(string $s, int $by): string {
    $out = '';
    for ($i = 0; $i < strlen($s); $i++) {
        $c = $s[$i];
        if (ctype_upper($c)) {
            $out .= chr((ord($c) - 65 + $by) % 26 + 65);
        } elseif (ctype_lower($c)) {
            $out .= chr((ord($c) - 97 + $by) % 26 + 97);
        } else {
            $out .= $c;
        }
    }
    return $out;
}
echo caesar('Hello, World!', 3), ' ', caesar(caesar('Abc', 5), 21), "\n";
