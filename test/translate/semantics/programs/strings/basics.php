<?php

$name = 'World';
echo "Hello, $name!\n";
echo 'Hello, ' . $name . "!\n";
echo strlen($name), ' ', strtoupper($name), ' ', ucfirst('abc'), ' ', strrev('abc'), "\n";
echo str_repeat('-', 5), ' ', str_pad('7', 3, '0', STR_PAD_LEFT), "\n";
echo substr($name, 1, 3), ' ', substr($name, -2), "\n";
echo trim("  x  "), '|', rtrim("x\n"), '|', ltrim('00x', '0'), "\n";
echo str_replace('o', '0', $name), ' ', ucwords('a few words'), "\n";
