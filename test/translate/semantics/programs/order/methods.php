<?php

class Chain {
    public function __construct(private string $log = '') {}
    public function a(int $n): static { $this->log .= "a$n"; return $this; }
    public function b(string $s): static { $this->log .= "b$s"; return $this; }
    public function log(): string { return $this->log; }
}
$c = new Chain();
echo $c->a(1)->b($c->log())->a(2)->log(), "\n";
