<?php

var_dump('abc' < 'abd', 'a' == 'A', '10' == '1e1', 'abc' == 0, '1' == '01');
var_dump('10' < '9', '10' < '9a', 'Z' < 'a');
echo strcmp('a', 'b'), strcmp('b', 'a'), strcmp('a', 'a'), "\n";
var_dump('' == null, '0' == false, '' == false, 'a' == true);
echo 'apple' <=> 'banana', "\n";
