<?php

class Math { public function twice(int $n): int { return $n * 2; } public static function half(int $n): float { return $n / 2; } }
$m = new Math();
echo implode(',', array_map([$m, 'twice'], [1, 2])), ' ', implode(',', array_map('Math::half', [3, 4])), ' ', implode(',', array_map($m->twice(...), [5])), "\n";
