<?php

trait Loggable { private array $log = []; public function log(string $m): void { $this->log[] = static::class . ":$m"; } public function logs(): array { return $this->log; } }
trait Timestamps { public int $at = 0; public function touch(): static { $this->at++; return $this; } }
class Order { use Loggable; use Timestamps; public function pay(): void { $this->log('paid'); $this->touch(); } }
$o = new Order();
$o->pay();
$o->pay();
echo implode(',', $o->logs()), $o->at, "\n";
