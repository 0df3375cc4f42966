<?php

$data = ['users' => [['name' => 'Ann', 'tags' => ['a', 'b']], ['name' => 'Bob', 'tags' => []]]];
$data['users'][1]['tags'][] = 'c';
$data['users'][] = ['name' => 'Cid', 'tags' => ['x']];
foreach ($data['users'] as $user) {
    echo $user['name'], ': ', implode(',', $user['tags']), "\n";
}
echo count($data['users']), ' ', $data['users'][0]['tags'][1], "\n";
echo json_encode($data), "\n";
