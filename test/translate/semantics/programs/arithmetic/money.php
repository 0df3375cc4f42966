<?php

$items = [['price' => 1999, 'qty' => 2], ['price' => 550, 'qty' => 1]];
$total = 0;
foreach ($items as $item) {
    $total += $item['price'] * $item['qty'];
}
$tax = (int) round($total * 0.19);
printf("%.2f + %.2f = %s\n", $total / 100, $tax / 100, number_format(($total + $tax) / 100, 2));
