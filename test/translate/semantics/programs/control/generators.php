<?php

function upTo(int $n): Generator {
    for ($i = 1; $i <= $n; $i++) {
        yield $i;
    }
}
foreach (upTo(3) as $k => $v) { echo $k, $v, ' '; }
function pairs(): iterable {
    yield 'a' => 1;
    yield 'b' => 2;
}
foreach (pairs() as $k => $v) { echo $k, $v, ' '; }
echo array_sum(iterator_to_array(upTo(4))), "\n";
