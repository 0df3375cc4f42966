<?php

$data = ['u' => ['n' => 'x', 'tags' => []]];
$u = &$data['u'];
$u['n'] = 'y';
$u['tags'][] = 't';
unset($u);
echo json_encode($data), "\n";
function addTag(array &$user, string $t): void { $user['tags'][] = $t; }
addTag($data['u'], 'z');
echo count($data['u']['tags']), "\n";
