<?php

if (preg_match('/(\d{4})-(\d{2})-(\d{2})/', 'on 2024-03-15 we', $m)) {
    echo $m[0], ' ', $m[1], ' ', $m[2], ' ', $m[3], "\n";
}
echo preg_match('/^\w+@\w+\.com$/', 'me@site.com'), preg_match('/^\d+$/', '12a'), "\n";
echo preg_replace('/\s+/', ' ', "a  b \n c"), ' ', preg_replace('/(\w+) (\w+)/', '$2 $1', 'hello world'), "\n";
echo preg_match_all('/o/', 'foo boo'), ' ', preg_quote('1.5*2'), "\n";
