<?php

class Config {
    public string $host = 'localhost';
    public ?int $port = null;
    public array $options = ['debug' => false, 'tags' => ['a']];
    public float $ratio = 1;
    public bool $on = true;
}
$c = new Config();
$c->options['tags'][] = 'b';
$c->port ??= 80;
$d = new Config();
echo $c->host, $c->port, count($c->options['tags']), $c->ratio, $c->on ? 1 : 0, count($d->options['tags']), $d->port ?? 'null', "\n";
