<?php

echo json_encode(['id' => 1, 'price' => 9.5, 'whole' => 10.0, 'tags' => ['a', 'b'], 'none' => null, 'ok' => true]), "\n";
echo json_encode([]), json_encode([1 => 'a']), json_encode(['a', 'b']), json_encode("é/\"x\""), "\n";
echo json_encode(['a' => ['b' => []]], JSON_PRETTY_PRINT), "\n";
echo json_encode('é/', JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES), "\n";
$d = json_decode('{"a":{"b":[1,2,{"c":null}]},"d":1.5}', true);
echo $d['a']['b'][1], $d['d'], count($d['a']['b']), "\n";
var_dump(json_decode('not json'));
