<?php

$l = [1, 2, 3];
foreach ($l as &$v) {}
foreach ($l as $v) {}
echo implode(',', $l), "\n";
