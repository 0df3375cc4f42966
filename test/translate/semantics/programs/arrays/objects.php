<?php

class T { public function __construct(public string $n, public int $v) {} }
$ts = [new T('a', 3), new T('b', 1), new T('c', 2)];
usort($ts, fn(T $x, T $y): int => $x->v <=> $y->v);
echo implode(array_map(fn(T $t): string => $t->n, $ts)), array_sum(array_map(fn(T $t): int => $t->v, $ts));
$big = array_filter($ts, fn(T $t): bool => $t->v > 1);
foreach ($big as $i => $t) { echo $i, $t->n; }
foreach ($ts as $t) { $t->v *= 10; }
echo $ts[0]->v, "\n";
