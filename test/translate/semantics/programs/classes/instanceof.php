<?php

class Base {} class Child extends Base {}
$items = [new Base(), new Child(), 'text', null, 5];
foreach ($items as $i) {
    echo $i instanceof Child ? 'C' : ($i instanceof Base ? 'B' : '-');
}
echo "\n";
