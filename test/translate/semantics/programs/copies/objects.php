<?php

class Box {
    public array $items = [];
    public int $n = 0;
}
$a = new Box();
$b = $a;
$b->n = 5;
$b->items[] = 'x';
echo $a->n, count($a->items), "\n";
$c = clone $a;
$c->n = 7;
$c->items[] = 'y';
echo $a->n, count($a->items), $c->n, count($c->items), "\n";
$items = $a->items;
$items[] = 'z';
echo count($a->items), count($items), "\n";
var_dump($a === $b, $a === $c, $a == $c);
