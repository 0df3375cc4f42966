<?php

$words = ['banana', 'kiwi', 'apple', 'fig'];
usort($words, fn(string $a, string $b): int => strlen($a) - strlen($b));
echo implode(' ', $words), "\n";
usort($words, fn($a, $b) => strcmp($a, $b));
echo implode(' ', $words), "\n";
$scores = ['ann' => 3, 'bob' => 1, 'cid' => 2];
asort($scores);
echo json_encode($scores), "\n";
arsort($scores);
ksort($scores);
echo json_encode($scores), "\n";
uasort($scores, fn($a, $b) => $b <=> $a);
foreach ($scores as $name => $score) echo "$name$score ";
echo "\n";
