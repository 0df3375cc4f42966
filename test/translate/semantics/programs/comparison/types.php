<?php

var_dump(1 == 1.0, '1' == 1, '1.0' == 1, 'abc' == 'ABC', null == false, 0 == '', '0' == false, 'a' == 0);
var_dump(1 === 1.0, '1' === 1, null === false, [] == null, '' == null, 1 <=> '1', 1.5 <=> 1);
