<?php

// Reads signatures of commands (a JSON array of texts) with Laravel's own parser, and prints what it makes of them.

require 'Illuminate/autoload.php';

$answers = [];
foreach (json_decode($argv[1], true, 512, JSON_THROW_ON_ERROR) as $signature) {
    [$name, $arguments, $options] = Illuminate\Console\Parser::parse($signature);
    $answers[] = [
        'name' => $name,
        'arguments' => array_map(static fn ($one) => [
            $one->getName(), $one->isRequired(), $one->isArray(), $one->getDefault(), $one->getDescription(),
        ], $arguments),
        'options' => array_map(static fn ($one) => [
            $one->getName(), $one->getShortcut(), $one->acceptValue(), $one->isArray(), $one->getDefault(), $one->getDescription(),
        ], $options),
    ];
}

echo json_encode($answers, JSON_THROW_ON_ERROR);
