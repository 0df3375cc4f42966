<?php

$n = 3;
if ($n > 5):
    echo 'big';
elseif ($n > 2):
    echo 'mid';
else:
    echo 'small';
endif;
foreach ([1, 2] as $v):
    echo $v;
endforeach;
for ($i = 0; $i < 2; $i++):
    echo 'x';
endfor;
while ($n-- > 1):
    echo $n;
endwhile;
echo "\n";
