<?php

echo max('10', 9), ' ', max('abc', 'abd'), ' ', max(1.5, 1), ' ', min('a', 'B'), ' ', max([1, 2], [1, 3])[1], ' ', max(true, 2) ? 'T' : 'F', "\n";
echo min(0, -1), max(0, -0.5), "\n";
