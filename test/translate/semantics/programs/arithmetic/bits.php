<?php

$flags = 0;
$flags |= 4;
$flags |= 1;
echo $flags, ' ', $flags & 4, ' ', $flags & 2, "\n";
$flags &= ~1;
echo $flags, ' ', $flags ^ 7, ' ', 1 << 5, ' ', 256 >> 3, ' ', ~5, "\n";
echo 0xFF, ' ', 0b101, ' ', 0o17, ' ', 1_000_000, "\n";
