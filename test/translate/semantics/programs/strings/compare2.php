<?php

echo 'a' <=> 'b', 'b' <=> 'a', 'a' <=> 'a', ' ', 'Apple' < 'apple' ? 'T' : 'F', ' ', '2' < '10' ? 'T' : 'F', "\n";
var_dump('abc' == 'ABC', strcasecmp('abc', 'ABC') === 0, '1.0' == '1', 'a' == 'a ', '1e3' == '1000');
$words = ['banana', 'Apple', 'cherry', '10', '9'];
sort($words);
echo implode(' ', $words), "\n";
sort($words, SORT_STRING);
echo implode(' ', $words), "\n";
