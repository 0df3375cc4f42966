<?php

/*
 * Runs folders of migrations with Laravel's own migrator and prints what they leave behind, as JSON.
 *
 * migrate.php sqlite FOLDER...            the tables of a database in memory
 * migrate.php sqlite --dump=FILE FOLDER…  the same, loaded from a dump first
 * migrate.php mysql|pgsql FOLDER...       the SQL that would be run there
 */

use Illuminate\Config\Repository;
use Illuminate\Container\Container;
use Illuminate\Database\Capsule\Manager;
use Illuminate\Database\Migrations\DatabaseMigrationRepository;
use Illuminate\Database\Migrations\Migrator;
use Illuminate\Filesystem\Filesystem;
use Illuminate\Support\Facades\Facade;

require 'Illuminate/autoload.php';
@include_once 'Doctrine/DBAL/autoload.php';

[, $driver] = $argv;
$folders = array_slice($argv, 2);
$dump = null;
if (str_starts_with($folders[0], '--dump=')) {
    $dump = substr(array_shift($folders), 7);
}

$app = new Container();
Container::setInstance($app);
Facade::setFacadeApplication($app);
$capsule = new Manager($app);
$capsule->addConnection(['driver' => $driver, 'database' => ':memory:', 'prefix' => '', 'charset' => 'utf8mb4', 'schema' => 'public']);
$app['config']['database.default'] = 'default';
$app->instance('db', $capsule->getDatabaseManager());
$app->bind('db.schema', fn () => $capsule->getConnection()->getSchemaBuilder());
$connection = $capsule->getConnection();

if ($driver !== 'sqlite') {
    // Nothing is sent there, so any connection will do.
    $connection->setPdo(new PDO('sqlite::memory:'))->setReadPdo(new PDO('sqlite::memory:'));
    $files = array_merge(...array_map(fn ($folder) => glob("$folder/*_*.php"), $folders));
    usort($files, fn ($a, $b) => basename($a) <=> basename($b));
    $sql = [];
    foreach ($files as $file) {
        $migration = require $file;
        if (! is_object($migration)) {
            preg_match('/^class (\w+)/m', file_get_contents($file), $found);
            $migration = new $found[1];
        }
        $sql[] = $connection->pretend(fn () => $migration->up());
    }
    echo json_encode(array_column(array_merge(...$sql), 'query'));
    exit;
}

$repository = new DatabaseMigrationRepository($capsule->getDatabaseManager(), 'migrations');
if ($dump !== null) {
    $connection->unprepared(file_get_contents($dump));
} else {
    $repository->createRepository();
}
(new Migrator($repository, $capsule->getDatabaseManager(), new Filesystem()))->run($folders);

$tables = [];
foreach ($connection->select("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'") as $table) {
    $indexes = [];
    foreach ($connection->select("pragma index_list('{$table->name}')") as $index) {
        if ($index->origin === 'pk') {
            continue;
        }
        $names = array_column($connection->select("pragma index_info('{$index->name}')"), 'name');
        $indexes[] = ['name' => $index->name, 'unique' => (bool) $index->unique, 'columns' => $names];
    }
    $tables[$table->name] = [
        'columns' => $connection->select("pragma table_xinfo('{$table->name}')"),
        'listing' => $connection->getSchemaBuilder()->getColumnListing($table->name),
        'indexes' => $indexes,
        'foreign' => $connection->select("pragma foreign_key_list('{$table->name}')"),
    ];
}
echo json_encode($tables);
