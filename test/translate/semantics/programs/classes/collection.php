<?php

class Items {
    /** @var list<int> */
    private array $items = [];
    public function add(int ...$n): static { foreach ($n as $x) { $this->items[] = $x; } return $this; }
    public function map(callable $f): static { $c = new static(); foreach ($this->items as $x) { $c->add($f($x)); } return $c; }
    public function sum(): int { return array_sum($this->items); }
}
echo (new Items())->add(1, 2, 3)->map(fn(int $x): int => $x * 10)->sum(), "\n";
