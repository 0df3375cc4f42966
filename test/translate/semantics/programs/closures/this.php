<?php

class Cart {
    private array $items = [];
    public function add(string $name, int $price): void { $this->items[] = ['name' => $name, 'price' => $price]; }
    public function over(int $limit): array {
        return array_values(array_filter($this->items, fn($item) => $item['price'] > $limit));
    }
    public function total(): int {
        $sum = 0;
        array_walk($this->items, function ($item) use (&$sum) { $sum += $item['price']; });
        return $sum;
    }
    public function names(): string {
        return implode(',', array_map(fn($i) => $i['name'], $this->items));
    }
}
$c = new Cart();
$c->add('a', 5);
$c->add('b', 15);
echo $c->total(), $c->names(), count($c->over(10)), "\n";
