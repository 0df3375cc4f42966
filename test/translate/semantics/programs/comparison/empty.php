<?php

foreach ([0, 1, '', '0', 'a', [], [0], null, 0.0, '0.0', false] as $v) {
    echo empty($v) ? 'E' : '-', isset($v) ? 'S' : '-', $v ? 'T' : '-', ' ';
}
echo "\n";
