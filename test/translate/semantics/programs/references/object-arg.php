<?php

class Box { public int $v = 1; public array $l = []; }
function mutate(Box $b): void { $b->v = 5; $b->l[] = 'x'; $b = new Box(); $b->v = 99; }
$b = new Box();
mutate($b);
echo $b->v, count($b->l), "\n";
