<?php

for ($i = 1; $i <= 15; $i++) {
    $out = '';
    if ($i % 3 === 0) $out .= 'Fizz';
    if ($i % 5 === 0) $out .= 'Buzz';
    echo $out ?: $i, $i < 15 ? ' ' : "\n";
}
