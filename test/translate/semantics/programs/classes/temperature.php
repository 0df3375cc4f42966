<?php

class Temp {
    private function __construct(private float $c) {}
    public static function c(float $c): self { return new self($c); }
    public static function f(float $f): self { return new self(($f - 32) * 5 / 9); }
    public function toF(): float { return $this->c * 9 / 5 + 32; }
}
echo Temp::c(100)->toF(), ' ', Temp::f(212)->toF(), "\n";
