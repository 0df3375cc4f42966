<?php

echo dechex(255), ' ', hexdec('ff'), ' ', decbin(10), ' ', bindec('1010'), ' ', base_convert('zz', 36, 10), "\n";
echo 0x1F + 0b11 + 017, ' ', PHP_INT_SIZE, "\n";
printf("%b %o %x %X %c\n", 5, 8, 255, 255, 65);
