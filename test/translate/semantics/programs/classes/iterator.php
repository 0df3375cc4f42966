<?php

class Words implements IteratorAggregate {
    public function __construct(private array $words) {}
    public function getIterator(): Iterator { return new ArrayIterator($this->words); }
}
foreach (new Words(['x', 'y']) as $i => $w) { echo $i, $w; }
echo "\n";
