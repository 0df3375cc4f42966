<?php

$values = [0, 1, '', '0', 'a', null, false, true, [], '1'];
foreach ($values as $i => $a) {
    foreach ($values as $j => $b) {
        echo $a == $b ? 1 : 0;
    }
    echo "\n";
}
