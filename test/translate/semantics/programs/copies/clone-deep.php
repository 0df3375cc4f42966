<?php

class Leaf { public int $v = 1; }
class Tree {
    public Leaf $leaf;
    public array $tags = ['a'];
    public function __construct() { $this->leaf = new Leaf(); }
    public function __clone() { $this->leaf = clone $this->leaf; }
}
$t = new Tree();
$u = clone $t;
$u->leaf->v = 5;
$u->tags[] = 'b';
echo $t->leaf->v, $u->leaf->v, count($t->tags), count($u->tags), "\n";
