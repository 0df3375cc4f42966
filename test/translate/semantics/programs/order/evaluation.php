<?php

function say(string $s): int {
    echo $s, ' ';
    return strlen($s);
}
echo say('a') + say('bb') * say('ccc'), "\n";
$list = [say('x'), say('yy')];
echo $list[0] . $list[1], "\n";
if (say('one') > 5 && say('two') > 0) {
    echo "both\n";
}
if (say('three') > 2 || say('four') > 0) {
    echo "either\n";
}
echo (say('c') > 0 ? say('then') : say('else')), "\n";
