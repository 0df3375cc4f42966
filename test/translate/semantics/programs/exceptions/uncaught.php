<?php

function deep(int $n): int { return $n === 0 ? throw new DomainException('bottom') : deep($n - 1); }
echo "start\n";
deep(3);
echo 'never';
