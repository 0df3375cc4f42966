<?php

/*
 * Runs SQL files in an SQLite database in memory and prints the tables there are then, as JSON: what `migrate.php` prints
 * of Laravel's.
 */

$pdo = new PDO('sqlite::memory:');
$pdo->setAttribute(PDO::ATTR_ERRMODE, PDO::ERRMODE_EXCEPTION);
foreach (array_slice($argv, 1) as $file) {
    try {
        $pdo->exec(file_get_contents($file));
    } catch (PDOException $error) {
        fwrite(STDERR, basename($file).': '.$error->getMessage()."\n");
        exit(1);
    }
}
$all = fn (string $sql) => $pdo->query($sql)->fetchAll(PDO::FETCH_OBJ);
$tables = [];
foreach ($all("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'") as $table) {
    $indexes = [];
    foreach ($all("pragma index_list('{$table->name}')") as $index) {
        if ($index->origin === 'pk') {
            continue;
        }
        $names = array_column($all("pragma index_info('{$index->name}')"), 'name');
        $indexes[] = ['name' => $index->name, 'unique' => (bool) $index->unique, 'columns' => $names];
    }
    $tables[$table->name] = [
        'columns' => $all("pragma table_xinfo('{$table->name}')"),
        'listing' => array_column($all("pragma table_info('{$table->name}')"), 'name'),
        'indexes' => $indexes,
        'foreign' => $all("pragma foreign_key_list('{$table->name}')"),
    ];
}
echo json_encode((object) $tables);
