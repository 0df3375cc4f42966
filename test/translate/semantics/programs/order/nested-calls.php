<?php

function w(string $s): string { echo "<$s>"; return $s; }
echo w(w('a') . w('b')), "\n";
$r = [w('k') => w('v')];
echo count($r), "\n";
