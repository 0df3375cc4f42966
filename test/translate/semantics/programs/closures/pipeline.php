<?php

class Pipe {
    private array $steps = [];
    public function add(callable $s): static { $this->steps[] = $s; return $this; }
    public function run(mixed $v): mixed { foreach ($this->steps as $s) { $v = $s($v); } return $v; }
}
echo (new Pipe())->add(fn($s) => trim($s))->add('strtoupper')->add(fn(string $s): string => $s . '!')->run('  hi '), "\n";
