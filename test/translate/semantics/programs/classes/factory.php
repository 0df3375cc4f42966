<?php

interface Shape { public function area(): float; }
class Sq implements Shape { public function __construct(private float $s) {} public function area(): float { return $this->s ** 2; } }
class Ci implements Shape { public function __construct(private float $r) {} public function area(): float { return round(M_PI * $this->r ** 2, 2); } }
class Shapes {
    public static function make(string $kind, float $size): Shape {
        return match ($kind) { 'sq' => new Sq($size), 'ci' => new Ci($size), default => throw new InvalidArgumentException("no $kind") };
    }
}
echo Shapes::make('sq', 3)->area(), ' ', Shapes::make('ci', 1)->area(), ' ';
try { Shapes::make('xx', 1); } catch (InvalidArgumentException $e) { echo $e->getMessage(), "\n"; }
