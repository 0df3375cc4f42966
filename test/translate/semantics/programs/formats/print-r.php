<?php

print_r([1, 'a' => 'b', 'n' => [true, false, null, 1.0, '']]);
echo print_r('str', true), print_r(12, true), print_r(null, true), "|\n";
print_r([[]]);
