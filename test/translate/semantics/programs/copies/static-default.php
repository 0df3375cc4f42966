<?php

function collect(array $items = ['base'], string ...$more): array {
    foreach ($more as $m) {
        $items[] = $m;
    }
    return $items;
}
echo implode(',', collect()), ' ', implode(',', collect([], 'a', 'b')), ' ', implode(',', collect()), "\n";
