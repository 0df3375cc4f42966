<?php

class Magic {
    private array $data = ['a' => 1];
    public function __get(string $n) { return $this->data[$n] ?? "no $n"; }
    public function __set(string $n, $v): void { $this->data[$n] = $v; }
    public function __isset(string $n): bool { return isset($this->data[$n]); }
    public function __call(string $n, array $args) { return "$n(" . implode(',', $args) . ')'; }
}
$m = new Magic();
$m->b = 2;
echo $m->a, $m->b, $m->c, isset($m->a) ? 'Y' : 'N', $m->run(1, 2), "\n";
