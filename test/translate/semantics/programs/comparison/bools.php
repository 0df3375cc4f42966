<?php

function yes(bool $b): string { return $b ? 'yes' : 'no'; }
echo yes(1 > 0), yes(!true), yes((bool) 'a'), yes('0' == false), yes(true == 'false'), yes(true && !false), "\n";
echo true <=> false, (true == 1) ? 'T' : 'F', (true === 1) ? 'T' : 'F', "\n";
