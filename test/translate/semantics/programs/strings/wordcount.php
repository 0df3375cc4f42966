<?php

$text = 'the cat and the dog and the bird';
$counts = [];
foreach (explode(' ', $text) as $word) {
    if (!isset($counts[$word])) {
        $counts[$word] = 0;
    }
    $counts[$word]++;
}
arsort($counts);
foreach ($counts as $word => $count) {
    echo "$word: $count\n";
}
