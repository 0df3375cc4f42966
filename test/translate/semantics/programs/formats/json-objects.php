<?php

class P implements JsonSerializable {
    public function __construct(private int $x, public string $name) {}
    public function jsonSerialize(): array { return ['x' => $this->x, 'name' => $this->name]; }
}
class Q { public int $a = 1; protected int $b = 2; public ?string $c = null; public array $l = []; }
echo json_encode(new P(1, 'n')), json_encode(new Q()), json_encode([new P(2, 'm')]), "\n";
