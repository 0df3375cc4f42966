<?php

echo base64_encode('Hello, World!'), ' ', base64_decode('SGk='), ' ', bin2hex('abc'), ' ', md5('a'), "\n";
echo urlencode('a b&c=d/é'), ' ', rawurlencode('a b+c'), ' ', urldecode('a%20b+c'), "\n";
echo crc32('hello'), ' ', sha1('abc'), ' ', strlen(hash('sha256', 'x')), "\n";
echo http_build_query(['a' => 1, 'b' => [1, 2], 'c' => 'x y']), "\n";
