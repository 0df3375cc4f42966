<?php

$i = 10;
do {
    echo $i--, ' ';
} while ($i > 7);
do {
    echo 'once';
    if ($i === 7) continue;
    echo 'never';
} while (false);
echo "\n";
