<?php

$sum = 0;
$squares = 0;
for ($i = 1; $i <= 10; $i++) { $sum += $i; $squares += $i ** 2; }
echo $sum, ' ', $squares, ' ', $sum ** 2 - $squares, "\n";
