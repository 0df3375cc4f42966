<?php

function numbers(string $csv): array {
    $out = [];
    foreach (explode(',', $csv) as $at => $s) {
        if (!is_numeric(trim($s))) { throw new InvalidArgumentException("item $at: '$s'"); }
        $out[] = (int) trim($s);
    }
    return $out;
}
try { echo array_sum(numbers('1, 2,3')), ' '; echo array_sum(numbers('1,x')); } catch (InvalidArgumentException $e) { echo $e->getMessage(), "\n"; }
