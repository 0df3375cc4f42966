<?php

final class Point {
    public function __construct(public readonly int $x = 0, public readonly int $y = 0) {}
    public function plus(Point $o): self { return new self($this->x + $o->x, $this->y + $o->y); }
    public static function origin(): self { return new self(); }
}
$p = (new Point(1, 2))->plus(new Point(y: 5));
echo $p->x, $p->y, Point::origin()->x, "\n";
