<?php

class Node { public ?Node $next = null; public function __construct(public int $v) {} }
class LinkedList {
    private ?Node $head = null;
    public function push(int $v): void { $n = new Node($v); $n->next = $this->head; $this->head = $n; }
    public function reverse(): void {
        $prev = null;
        $cur = $this->head;
        while ($cur !== null) { $next = $cur->next; $cur->next = $prev; $prev = $cur; $cur = $next; }
        $this->head = $prev;
    }
    public function __toString(): string { $s = ''; for ($n = $this->head; $n !== null; $n = $n->next) { $s .= $n->v; } return $s; }
}
$l = new LinkedList();
foreach ([1, 2, 3] as $v) { $l->push($v); }
echo $l;
$l->reverse();
echo ' ', $l, "\n";
