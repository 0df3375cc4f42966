<?php

interface Expr { public function eval(): int; }
class Num implements Expr { public function __construct(private int $n) {} public function eval(): int { return $this->n; } }
class Add implements Expr { public function __construct(private Expr $l, private Expr $r) {} public function eval(): int { return $this->l->eval() + $this->r->eval(); } }
class Mul implements Expr { public function __construct(private Expr $l, private Expr $r) {} public function eval(): int { return $this->l->eval() * $this->r->eval(); } }
echo (new Add(new Num(2), new Mul(new Num(3), new Num(4))))->eval(), "\n";
