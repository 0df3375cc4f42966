<?php

function digits(int $n): array { $out = []; while ($n > 0) { array_unshift($out, $n % 10); $n = intdiv($n, 10); } return $out; }
echo implode('+', digits(4096)), '=', array_sum(digits(4096)), "\n";
