<?php

function slug(string $title): string {
    $slug = strtolower(trim($title));
    $slug = preg_replace('/[^a-z0-9]+/', '-', $slug);
    return trim($slug, '-');
}
echo slug('Hello World!'), ' ', slug('  PHP & Go: 2024  '), ' ', slug('---'), "\n";
