<?php

$users = [['id' => 3, 'n' => 'c'], ['id' => 1, 'n' => 'a']];
$byId = [];
foreach ($users as $u) { $byId[$u['id']] = $u; }
ksort($byId);
foreach ($byId as $id => $u) { echo $id, $u['n'], ' '; }
echo isset($byId[2]) ? 'two' : 'none', count($byId), $byId[3]['n'], json_encode(array_keys($byId)), "\n";
unset($byId[1]['n']);
echo json_encode($byId), "\n";
