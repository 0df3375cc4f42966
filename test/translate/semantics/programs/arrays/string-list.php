<?php

$csv = 'b,a,,c';
$parts = array_filter(explode(',', $csv), 'strlen');
sort($parts);
echo implode('|', $parts), count($parts), ' ', implode(',', array_map('trim', explode(';', 'x ; y'))), ' ', implode(' ', array_map('ucfirst', ['a', 'b'])), "\n";
[$first, $rest] = explode(':', 'key:val:more', 2);
echo $first, $rest, "\n";
