<?php

$name = 'Ann';
$items = ['x' => ['y' => 'deep']];
$obj = new stdClass();
$text = <<<TXT
    Hello $name!
      Indented {$items['x']['y']}
    Tab:\tEnd \$5
    TXT;
echo $text, "\n", <<<'RAW'
raw $name {$x}
RAW, "\n";
