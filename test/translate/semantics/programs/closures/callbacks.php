<?php

function each(array $items, callable $f): int { foreach ($items as $k => $v) { $f($v, $k); } return count($items); }
$out = '';
$n = each(['x' => 1, 'y' => 2], function ($v, $k) use (&$out) { $out .= "$k$v"; });
echo $out, $n, "\n";
function when(bool $c, callable $then, ?callable $else = null): mixed { return $c ? $then() : ($else ? $else() : null); }
echo when(true, fn() => 'T'), when(false, fn() => 'T', fn() => 'F'), when(false, fn() => 1) ?? 'null', "\n";
