<?php

echo 'a', 1, 2.50, true, null, false, "b\n";
print('p' . "\n");
echo 1 + 1, '1' . '1', 1 . 1, "\n";
$v = 5;
echo "v=$v v={$v} \$v ${v}\n", 'v=$v\n', "\n";
