<?php

class A { public ?A $next = null; public string $v = 'v'; public function get(): ?A { return $this->next; } }
$a = new A();
$a->next = new A();
$a->next->v = 'w';
echo $a->next?->v, $a->next?->next?->v ?? 'none', $a->get()?->get()?->v ?? 'null', "\n";
$n = null;
echo $n?->x ?? 'nil', "\n";
