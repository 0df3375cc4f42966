<?php

var_dump([1, 'a' => [null, 2.0, 'x' => false]]);
var_dump('é', -0.0, 1e100, PHP_INT_MIN, []);
