<?php

class Bus {
    private array $handlers = [];
    public function on(string $event, callable $h): void { $this->handlers[$event][] = $h; }
    public function fire(string $event, string $payload): int {
        foreach ($this->handlers[$event] ?? [] as $h) { $h($payload); }
        return count($this->handlers[$event] ?? []);
    }
}
$bus = new Bus();
$bus->on('save', function (string $p): void { echo "saved $p\n"; });
$bus->on('save', fn(string $p) => print("again $p\n"));
echo $bus->fire('save', 'x'), $bus->fire('none', 'y'), "\n";
