<?php

return [
    'paths' => array_filter([env('KERNEL_VIEWS'), resource_path('views')]),
    'compiled' => storage_path('framework/views'),
];
