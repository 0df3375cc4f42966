<?php

function load(string $f): string {
    try {
        throw new RuntimeException("cannot open $f", 3);
    } catch (RuntimeException $e) {
        throw new LogicException('wrapped', $e->getCode() + 1, $e);
    }
}
try { load('x'); } catch (Exception $e) { echo $e->getMessage(), $e->getCode(), $e->getPrevious()->getMessage(), "\n"; }
