<?php

class Counter {
    public static int $count = 0;
    public const MAX = 3;
    private const STEP = 1;
    public static function next(): int {
        self::$count += self::STEP;
        return static::$count;
    }
    public static function isFull(): bool {
        return self::$count >= self::MAX;
    }
}
Counter::next();
Counter::next();
echo Counter::$count, Counter::MAX, Counter::isFull() ? 'full' : 'open', "\n";
Counter::$count = 10;
echo Counter::next(), Counter::isFull() ? 'full' : 'open', "\n";
