<?php

class P { public function __construct(public int $x, public ?P $next = null) {} }
$a = new P(1);
$b = new P(1);
$c = $a;
var_dump($a == $b, $a === $b, $a === $c, $a != new P(2), new P(1, $a) == new P(1, $b));
