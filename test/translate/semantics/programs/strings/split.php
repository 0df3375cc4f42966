<?php

print_r(explode(',', 'a,b,,c'));
print_r(explode(',', 'a,b,c', 2));
print_r(explode(',', 'a,b,c', -1));
print_r(str_split('abcdef', 4));
echo implode('|', preg_split('/[\s,]+/', 'a, b  c,d')), "\n";
