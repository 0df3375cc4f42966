<?php

$stack = [];
array_push($stack, 1, 2, 3);
echo array_pop($stack), ' ', count($stack), ' ', end($stack), "\n";
$queue = ['a', 'b'];
$queue[] = 'c';
echo array_shift($queue), ' ', implode(',', $queue), ' ';
array_unshift($queue, 'z');
echo implode(',', $queue), ' ', $queue[0], "\n";
while ($item = array_shift($queue)) {
    echo $item, '.';
}
echo count($queue), "\n";
