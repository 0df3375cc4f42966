<?php

interface HasArea { const UNIT = 'cm'; public function area(): float; }
interface Named { public function name(): string; }
class Rect implements HasArea, Named {
    public function __construct(private float $w, private float $h) {}
    public function area(): float { return $this->w * $this->h; }
    public function name(): string { return 'rect'; }
}
function show(HasArea&Named $s): string { return $s->name() . $s->area() . HasArea::UNIT; }
$r = new Rect(2, 3.5);
echo show($r), $r instanceof HasArea ? 'Y' : 'N', $r instanceof Countable ? 'Y' : 'N', "\n";
