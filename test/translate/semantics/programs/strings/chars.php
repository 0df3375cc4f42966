<?php

$s = 'Hello';
foreach (str_split($s) as $i => $c) { echo $i, $c, ord($c), ' '; }
echo "\n", implode(',', array_map('ord', str_split('AZ'))), chr(97), chr(300 % 256), count_chars('aab', 3), "\n";
for ($c = 'a'; $c !== 'f'; $c++) { echo $c; }
echo "\n";
