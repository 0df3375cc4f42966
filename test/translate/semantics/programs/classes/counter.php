<?php

class Counter implements Countable {
    private array $hits = [];
    public function hit(string $k): void { $this->hits[$k] = ($this->hits[$k] ?? 0) + 1; }
    public function count(): int { return array_sum($this->hits); }
    public function top(): ?string { arsort($this->hits); return array_key_first($this->hits); }
}
$c = new Counter();
foreach (['a', 'b', 'a'] as $k) { $c->hit($k); }
echo $c->count(), count($c), $c->top(), "\n";
