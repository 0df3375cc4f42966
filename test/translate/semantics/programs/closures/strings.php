<?php

$fs = ['strtoupper', 'ucfirst', 'strrev'];
foreach ($fs as $f) { echo $f('abc'), ' '; }
echo implode(array_map('trim', [' a ', 'b '])), call_user_func('strlen', 'four'), call_user_func_array('max', [1, 9, 3]), "\n";
