<?php

echo json_encode(['a' => 1, 'b' => [1, 2, ['c' => null]], 'd' => [], 'e' => 'x/y'], JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES), "\n";
echo json_encode([1.0, 2.5], JSON_PRESERVE_ZERO_FRACTION), json_encode(['1', 'a'], JSON_NUMERIC_CHECK), json_encode([1, 2], JSON_FORCE_OBJECT), "\n";
