<?php

$template = 'Dear {name}, you owe {amount}.';
$values = ['{name}' => 'Ann', '{amount}' => '5.00'];
echo strtr($template, $values), "\n";
echo str_replace(array_keys($values), array_values($values), $template), "\n";
echo preg_replace_callback('/\{(\w+)\}/', fn($m) => strtoupper($m[1]), $template), "\n";
