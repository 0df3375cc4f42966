<?php

class Age {
    public function __construct(private int $n) {
        if ($n < 0) { throw new RangeException("negative: $n"); }
    }
    public function n(): int { return $this->n; }
}
foreach ([5, -1] as $n) {
    try { $a = new Age($n); echo $a->n(), ' '; } catch (RangeException $e) { echo $e->getMessage(), ' '; }
}
echo isset($a) ? $a->n() : '-', "\n";
