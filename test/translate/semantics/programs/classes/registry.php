<?php

class Registry {
    private static array $items = [];
    public static function set(string $k, int $v): void { self::$items[$k] = $v; }
    public static function get(string $k): ?int { return self::$items[$k] ?? null; }
    public static function size(): int { return count(self::$items); }
}
Registry::set('a', 1);
Registry::set('b', 2);
Registry::set('a', 3);
echo Registry::get('a'), Registry::get('z') ?? '-', Registry::size(), "\n";
