<?php

echo http_build_query(['a' => 1, 'b' => ['x', 'y'], 'c' => ['k' => 'v w'], 'd' => null, 'e' => true]), "\n";
parse_str('a=1&b[]=2&b[]=3&c[k]=v', $out);
echo json_encode($out), "\n";
print_r(parse_url('https://user@host.com:8080/p/a?q=1#f'));
