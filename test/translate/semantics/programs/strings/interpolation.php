<?php

$user = ['name' => 'Ann', 'age' => 30];
$list = ['x', 'y'];
$n = 3;
echo "Name: {$user['name']}, age $user[age], first $list[0]\n";
echo "Sum: {$n}th and ${n}\n";
$obj = new class { public string $title = 'T'; public ?object $next = null; };
echo "Title: $obj->title and {$obj->title}\n";
$text = <<<EOT
  Dear {$user['name']},
    you are $n.
  EOT;
echo $text, "\n";
echo <<<'RAW'
No $vars here\n
RAW;
echo "\n\t\x41\u{e9}\101\$\n";
