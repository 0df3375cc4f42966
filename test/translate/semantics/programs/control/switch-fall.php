<?php

foreach (['a', 'b', 'c', 'd'] as $x) {
    switch ($x) {
        case 'a':
            echo 'A';
        case 'b':
            echo 'B';
            break;
        case 'c':
            echo 'C';
            continue 2;
        default:
            echo 'D';
    }
    echo '.';
}
echo "\n";
