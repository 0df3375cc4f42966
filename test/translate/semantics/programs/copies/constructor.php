<?php

class Bag {
    public function __construct(private array $items) {}
    public function push(string $s): int { $this->items[] = $s; return count($this->items); }
}
$list = ['x'];
$bag = new Bag($list);
$other = new Bag($list);
$list[] = 'y';
echo $bag->push('z'), $other->push('w'), $bag->push('v'), count($list), "\n";
