<?php

enum Level: int {
    case Low = 1;
    case High = 10;
    public static function fromLabel(string $l): self {
        foreach (self::cases() as $case) {
            if ($case->name === $l) return $case;
        }
        return self::Low;
    }
    public function isHigh(): bool { return $this === self::High; }
}
echo Level::from(10)->name, Level::fromLabel('High')->value, Level::tryFrom(5)?->name ?? 'none', Level::High->isHigh() ? 'Y' : 'N', count(Level::cases()), "\n";
