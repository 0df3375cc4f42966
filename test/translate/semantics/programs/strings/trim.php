<?php

echo '[', trim("  a b \n"), ']', '[', ltrim('xxay', 'x'), ']', '[', rtrim('1.500', '0'), ']', "\n";
echo '[', trim('/path/', '/'), ']', '[', rtrim("line\r\n"), ']', '[', trim('abcXcba', 'a..c'), ']', "\n";
