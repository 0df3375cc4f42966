<?php

echo md5('hello'), ' ', sha1(''), ' ', crc32('abc'), ' ', hash('sha256', 'a'), "\n";
echo bin2hex("\x00\xff"), ' ', base64_encode("\x01\x02"), ' ', strtoupper(dechex(48879)), "\n";
