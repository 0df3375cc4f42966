<?php

$config = ['db' => ['host' => 'localhost', 'port' => null]];
echo $config['db']['host'] ?? 'x', $config['db']['port'] ?? 3306, $config['cache']['ttl'] ?? 60, "\n";
$name = null;
$name ??= 'default';
echo $name, "\n";
class Node { public ?Node $next = null; public int $v = 1; public function value(): int { return $this->v; } }
$n = new Node();
echo $n->next?->v ?? 'none', $n?->value(), $n->next?->value() ?? 'null', "\n";
echo $undefined ?? 'undefined', "\n";
$z = 0 ?: 'elvis';
echo $z, "\n";
