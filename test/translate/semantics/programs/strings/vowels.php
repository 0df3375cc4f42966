<?php

$count = 0;
foreach (str_split('education') as $c) { if (in_array($c, ['a', 'e', 'i', 'o', 'u'], true)) { $count++; } }
echo $count, ' ', strlen(preg_replace('/[aeiou]/', '', 'education')), "\n";
