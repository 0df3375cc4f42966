<?php

$log = [];
foreach (['1', 'x', '3'] as $s) {
    try {
        if (!is_numeric($s)) { throw new UnexpectedValueException("bad $s"); }
        $log[] = (int) $s * 2;
    } catch (UnexpectedValueException $e) {
        $log[] = $e->getMessage();
        continue;
    } finally {
        $log[] = '.';
    }
}
echo implode(' ', $log), "\n";
