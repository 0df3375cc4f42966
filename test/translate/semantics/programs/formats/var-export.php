<?php

var_export([1, 'k' => [true, null, 1.5, 'it\'s'], 2 => 3.0]);
echo "\n", var_export("a\\b", true), var_export(false, true), var_export(null, true), var_export(-5, true), "\n";
