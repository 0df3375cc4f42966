<?php

const RATE = 0.2;
define('NAME', 'laragin');
class Conf { const A = 1; const B = self::A + 1; const LIST = ['x', 'y']; }
echo RATE * 10, NAME, Conf::B, Conf::LIST[1], PHP_EOL;
echo M_PI > 3 ? 'pi' : '', PHP_INT_MAX > 0 ? 'max' : '', __LINE__, "\n";
