<?php

$f = static fn(int $x): int => $x ** 2;
$g = static function (): string { static $n = 0; return 'n' . ++$n; };
echo $f(4), $g(), $g(), "\n";
