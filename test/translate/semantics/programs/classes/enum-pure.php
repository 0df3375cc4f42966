<?php

enum Suit {
    case Hearts;
    case Spades;
    public function color(): string {
        return match ($this) { self::Hearts => 'Red', self::Spades => 'Black' };
    }
    const Wild = self::Spades;
}
$s = Suit::Hearts;
echo $s->name, $s->color(), Suit::Wild->color(), $s === Suit::Hearts ? 'same' : '', $s instanceof Suit ? 'Y' : 'N', "\n";
