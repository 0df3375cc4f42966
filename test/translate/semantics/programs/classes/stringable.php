<?php

class Money implements Stringable {
    public function __construct(private int $cents) {}
    public function __toString(): string { return sprintf('$%.2f', $this->cents / 100); }
}
$m = new Money(1999);
echo $m, ' ', "Total: $m", ' ', $m . '!', ' ', strlen($m), ' ', str_pad($m, 8, '*'), "\n";
