<?php

trait Greets {
    private string $greeting = 'Hi';
    public function greet(): string { return "$this->greeting, " . $this->name(); }
    abstract public function name(): string;
}
trait Counts {
    private int $n = 0;
    public function hit(): int { return ++$this->n; }
}
class Person {
    use Greets, Counts;
    public function name(): string { return 'Ann'; }
}
class Robot {
    use Greets;
    public function name(): string { return 'R2'; }
}
$p = new Person();
$p->hit();
echo $p->greet(), $p->hit(), (new Robot())->greet(), "\n";
