<?php

$values = [3, null, 1];
usort($values, fn(?int $a, ?int $b): int => ($a ?? PHP_INT_MAX) <=> ($b ?? PHP_INT_MAX));
echo json_encode($values), "\n";
