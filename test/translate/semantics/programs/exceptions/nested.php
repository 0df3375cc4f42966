<?php

function inner(): void {
    throw new RuntimeException('inner');
}
function middle(): string {
    try {
        inner();
        return 'no';
    } catch (LogicException $e) {
        return 'wrong';
    } finally {
        echo "cleanup\n";
    }
}
try {
    try {
        echo middle();
    } catch (RuntimeException $e) {
        throw new LogicException('outer', 0, $e);
    }
} catch (Exception $e) {
    echo $e->getMessage(), ' <- ', $e->getPrevious()->getMessage(), "\n";
}
throw new Exception('the end');
