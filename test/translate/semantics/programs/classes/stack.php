<?php

class Stack {
    private array $items = [];
    public function push(int ...$v): void { foreach ($v as $x) { $this->items[] = $x; } }
    public function pop(): ?int { return array_pop($this->items); }
    public function peek(): ?int { return $this->items[count($this->items) - 1] ?? null; }
    public function isEmpty(): bool { return $this->items === []; }
}
$s = new Stack();
$s->push(1, 2, 3);
echo $s->pop(), $s->peek(), $s->isEmpty() ? 'E' : 'F', $s->pop(), $s->pop(), $s->pop() ?? 'null', $s->isEmpty() ? 'E' : 'F', "\n";
