<?php

$s = 'hello';
echo $s[0], $s[4], $s[-1], "\n";
for ($i = 0; $i < strlen($s); $i++) {
    echo $s[$i], '.';
}
echo "\n";
$s[0] = 'J';
echo $s, "\n";
echo isset($s[10]) ? 'yes' : 'no', isset($s[1]) ? 'yes' : 'no', "\n";
$reversed = '';
for ($i = strlen($s) - 1; $i >= 0; $i--) {
    $reversed .= $s[$i];
}
echo $reversed, ' ', ord($s[0]), ' ', chr(65), "\n";
