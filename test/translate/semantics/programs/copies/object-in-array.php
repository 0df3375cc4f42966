<?php

class Item { public function __construct(public int $q) {} }
$a = [new Item(1), new Item(2)];
$b = $a;
$b[0]->q = 10;
$b[1] = new Item(20);
echo $a[0]->q, $a[1]->q, $b[1]->q, "\n";
