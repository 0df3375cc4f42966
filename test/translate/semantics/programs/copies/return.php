<?php

class Repo {
    private array $items = ['a'];
    public function all(): array { return $this->items; }
    public function add(string $s): void { $this->items[] = $s; }
}
$r = new Repo();
$all = $r->all();
$all[] = 'mine';
$r->add('b');
echo implode(',', $all), ' ', implode(',', $r->all()), "\n";
