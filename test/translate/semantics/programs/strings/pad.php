<?php

foreach ([1, 22, 333] as $n) {
    echo str_pad((string) $n, 5, '0', STR_PAD_LEFT), '|', str_pad((string) $n, 5), '|', str_pad((string) $n, 6, '-', STR_PAD_BOTH), "\n";
}
echo str_repeat('=', 10), ' ', wordwrap('The quick brown fox', 10, "\n", true), "\n";
