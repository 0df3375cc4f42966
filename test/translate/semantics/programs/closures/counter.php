<?php

function make(): array {
    $n = 0;
    return ['inc' => function () use (&$n) { return ++$n; }, 'get' => function () use (&$n) { return $n; }];
}
$c = make();
$c['inc']();
$c['inc']();
echo $c['get'](), make()['get'](), "\n";
