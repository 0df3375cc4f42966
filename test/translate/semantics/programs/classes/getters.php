<?php

class User {
    private string $name;
    private ?string $email = null;
    protected int $age = 0;
    public function __construct(string $name) { $this->name = $name; }
    public function getName(): string { return $this->name; }
    public function setEmail(?string $e): self { $this->email = $e; return $this; }
    public function email(): string { return $this->email ?? 'none'; }
    public function birthday(): int { return ++$this->age; }
}
$u = new User('Ann');
echo $u->getName(), $u->email(), $u->setEmail('a@b')->email(), $u->birthday(), $u->birthday(), "\n";
