<?php

$s = 'hello world hello';
var_dump(strpos($s, 'hello'), strpos($s, 'hello', 1), strrpos($s, 'hello'), stripos($s, 'WORLD'), strpos($s, 'xyz'));
$at = strpos($s, 'world');
if ($at !== false) {
    echo substr($s, $at), "\n";
}
echo strstr('user@example.com', '@'), ' ', strstr('user@example.com', '@', true), ' ', strrchr('a/b/c', '/'), "\n";
