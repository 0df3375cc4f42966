<?php

abstract class Animal {
    protected static int $made = 0;
    public function __construct(protected string $name) { self::$made++; }
    abstract protected function sound(): string;
    public function speak(): string { return "{$this->name} says {$this->sound()}"; }
    public static function made(): int { return self::$made; }
}
class Dog extends Animal { protected function sound(): string { return 'Woof'; } }
class Puppy extends Dog { protected function sound(): string { return parent::sound() . '!'; } }
echo (new Dog('Rex'))->speak(), ' ', (new Puppy('Bit'))->speak(), ' ', Animal::made(), "\n";
