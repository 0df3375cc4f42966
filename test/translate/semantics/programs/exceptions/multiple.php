<?php

function risky(int $k): string {
    return match ($k) {
        1 => throw new InvalidArgumentException('arg'),
        2 => throw new OutOfBoundsException('bounds'),
        3 => throw new TypeError('type'),
        default => 'fine',
    };
}
foreach ([0, 1, 2, 3] as $k) {
    try { echo risky($k), ' '; }
    catch (InvalidArgumentException | OutOfBoundsException $e) { echo 'ex:', $e->getMessage(), ' '; }
    catch (Error $e) { echo 'err:', $e->getMessage(), ' '; }
}
echo "\n";
