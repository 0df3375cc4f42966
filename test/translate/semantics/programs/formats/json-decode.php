<?php

$d = json_decode('{"name":"Ann","tags":["a","b"],"n":1.0,"big":12345678901,"nested":{"x":[1,{"y":null}]},"t":true}', true);
echo $d['name'], count($d['tags']), $d['n'], $d['big'], $d['nested']['x'][0], $d['t'] ? 'T' : 'F', "\n";
var_dump($d['nested']);
echo json_encode($d), json_decode('5') + 1, json_decode('"x"'), json_decode('[') ?? 'null', "\n";
