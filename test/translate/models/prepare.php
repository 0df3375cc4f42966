<?php

/* Makes a database of SQL files, and adds a row that Laravel encrypts: `prepare.php DATABASE FILE...`. */

$pdo = new PDO('sqlite:'.$argv[1]);
$pdo->setAttribute(PDO::ATTR_ERRMODE, PDO::ERRMODE_EXCEPTION);
foreach (array_slice($argv, 2) as $file) {
    $pdo->exec(file_get_contents($file));
}

require 'Illuminate/autoload.php';
$encrypter = new Illuminate\Encryption\Encrypter(base64_decode(substr(getenv('APP_KEY'), 7)), 'AES-256-CBC');
$pdo->prepare('INSERT INTO addresses VALUES (?, 1, ?, ?, ?)')->execute([
    'e', 'Wien', $encrypter->encryptString('in Vienna, 1'), $encrypter->encryptString('{"b":2,"a":[]}'),
]);
