<?php

return [
    'default' => 'log',
    'mailers' => [
        'log' => ['transport' => 'log', 'channel' => 'single'],
        'array' => ['transport' => 'array'],
    ],
    'from' => ['address' => 'hello@example.com', 'name' => 'Laravel'],
];
