<?php

class Account {
    private float $balance = 0.0;
    private array $log = [];
    public function __construct(private string $owner, float $start = 0) {
        $this->balance = $start;
    }
    public function deposit(float $amount): static {
        $this->balance += $amount;
        $this->log[] = "deposit $amount";
        return $this;
    }
    public function balance(): float {
        return $this->balance;
    }
    public function describe(): string {
        return "{$this->owner} has {$this->balance()} after " . count($this->log);
    }
}
$a = new Account('Ann', 10);
echo $a->deposit(5)->deposit(2.5)->describe(), "\n";
$b = new Account('Bob');
echo $b->describe(), ' ', $b->balance() == 0 ? 'empty' : 'full', "\n";
