<?php

$conf = ['db_host' => 'h', 'db_port' => 3, 'app' => 'x'];
$db = array_filter($conf, fn(string $k): bool => str_starts_with($k, 'db_'), ARRAY_FILTER_USE_KEY);
echo json_encode($db), json_encode(array_filter($conf, fn($v, $k) => is_int($v) || $k === 'app', ARRAY_FILTER_USE_BOTH)), "\n";
