<?php

class Bank {
    private array $accounts = [];
    public function open(string $who, int $amount = 0): void { $this->accounts[$who] = $amount; }
    public function transfer(string $a, string $b, int $n): bool {
        if (($this->accounts[$a] ?? 0) < $n) { return false; }
        $this->accounts[$a] -= $n;
        $this->accounts[$b] += $n;
        return true;
    }
    public function balance(string $who): int { return $this->accounts[$who]; }
}
$b = new Bank();
$b->open('x', 100);
$b->open('y');
var_dump($b->transfer('x', 'y', 30), $b->transfer('y', 'x', 31));
echo $b->balance('x'), ' ', $b->balance('y'), "\n";
