<?php

/*
 * Runs scenarios with real Eloquent, each on a copy of the database: `run.php LIBRARY DATABASE < scenarios.json`. Prints
 * what they show, by name, as JSON.
 */

use App\Models\{Address, Book, Loan, Note, Reader, Writer};
use Illuminate\Container\Container;
use Illuminate\Database\Capsule\Manager as DB;
use Illuminate\Events\Dispatcher;

require 'Illuminate/autoload.php';

[, $library, $database] = $argv;
spl_autoload_register(function ($class) use ($library) {
    $file = $library.'/app/'.strtr(substr($class, 4), '\\', '/').'.php';
    if (str_starts_with($class, 'App\\') && is_file($file)) {
        require_once $file;
    }
});

$shown = [];
foreach (json_decode(file_get_contents('php://stdin'), true) as ['name' => $scenario, 'php' => $php]) {
    $copy = $database.'.php';
    copy($database, $copy);
    $container = new Container();
    Container::setInstance($container);
    $container->instance('request', new Illuminate\Http\Request());
    $manager = new DB($container);
    $manager->addConnection(['driver' => 'sqlite', 'database' => $copy, 'prefix' => '']);
    $manager->setEventDispatcher(new Dispatcher());
    $manager->setAsGlobal();
    $manager->bootEloquent();
    Illuminate\Database\Eloquent\Model::encryptUsing(new Illuminate\Encryption\Encrypter(base64_decode(substr(getenv('APP_KEY'), 7)), 'AES-256-CBC'));
    Illuminate\Database\Eloquent\Model::clearBootedModels();
    $body = str_contains($php, 'return ') ? $php : "return $php;";
    try {
        $shown[$scenario] = eval('use App\Http\Resources\BookResource; use App\Models\{Address, Book, Loan, Note, Reader, Writer}; use Illuminate\Http\Request; use Illuminate\Database\Capsule\Manager as DB; '.$body);
        $shown[$scenario] = json_decode(json_encode($shown[$scenario]));
    } catch (Throwable $error) {
        $shown[$scenario] = get_class($error).': '.$error->getMessage();
    }
    unlink($copy);
}
echo json_encode($shown);
