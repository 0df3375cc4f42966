<?php

class Html {
    private string $out = '';
    public function tag(string $name, string $text): static {
        $this->out .= "<$name>" . htmlspecialchars($text) . "</$name>";
        return $this;
    }
    public function __toString(): string { return $this->out; }
}
$h = (new Html())->tag('p', 'a < b')->tag('b', 'x');
echo $h, ' ', strlen((string) $h), ' ', "in text: $h", "\n";
