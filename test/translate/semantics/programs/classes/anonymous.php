<?php

$o = new class(5) {
    public function __construct(public int $n) {}
    public function double(): int { return $this->n * 2; }
};
echo $o->double(), $o->n, "\n";
