<?php

class Tax {
    private float $rate = 0.1;
    public function adder(): Closure { return fn(float $x): float => $x + $x * $this->rate; }
    public function setRate(float $r): void { $this->rate = $r; }
}
$t = new Tax();
$f = $t->adder();
echo $f(100), ' ';
$t->setRate(0.5);
echo $f(100), "\n";
