<?php

function &cache(): array { static $c = []; return $c; }
$c = &cache();
$c[] = 'a';
echo count(cache()), "\n";
