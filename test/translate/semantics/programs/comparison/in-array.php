<?php

var_dump(in_array('abc', ['ABC', 'abc']), in_array(1, ['1']), in_array(1, ['1'], true), in_array('1e1', ['10']), in_array(null, [0]), in_array('x', []));
echo array_search(2, [1, 2, 3]), var_export(array_search('9', [1, 2]), true), "\n";
