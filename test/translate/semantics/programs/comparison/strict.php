<?php

$a = 1;
$b = '1';
var_dump($a == $b, $a === $b, $a === 1, $b === '1');
$x = [1, 2];
$y = [2 => 0];
var_dump($x === [1, 2], $x == [1 => 2, 0 => 1], $x === [1 => 2, 0 => 1], [] === $y);
$n = null;
var_dump($n === null, $n == false, is_null($n), isset($n));
var_dump(1.0 === 1, 1.0 == 1, 'a' === 'a');
