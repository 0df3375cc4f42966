<?php

$s = 'héllo wörld';
echo strlen($s), ' ', mb_strlen($s), ' ', mb_strtoupper($s), ' ', mb_substr($s, 1, 3), ' ', mb_strpos($s, 'w'), "\n";
echo ucfirst('éa'), ' ', strtoupper('aé'), ' ', mb_substr($s, -3), "\n";
foreach (mb_str_split('añb') as $c) {
    echo $c, '.';
}
echo "\n";
