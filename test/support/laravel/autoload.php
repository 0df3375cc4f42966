<?php

// Stands in for Composer's vendor/autoload.php: the framework comes from PHP's include_path (a system package), the
// application's own classes and files from the `autoload` sections of its composer.json.

require 'Illuminate/autoload.php';

(static function (string $base): void {
    $composer = json_decode(file_get_contents($base . '/composer.json'), true, 512, JSON_THROW_ON_ERROR);

    foreach (['autoload', 'autoload-dev'] as $section) {
        foreach ($composer[$section]['psr-4'] ?? [] as $prefix => $folder) {
            spl_autoload_register(static function (string $class) use ($base, $prefix, $folder): void {
                if (strncmp($class, $prefix, strlen($prefix)) !== 0) {
                    return;
                }
                $name = str_replace('\\', '/', substr($class, strlen($prefix)));
                $file = $base . '/' . rtrim($folder, '/') . '/' . $name . '.php';
                if (is_file($file)) {
                    require $file;
                }
            });
        }
    }

    foreach ($composer['autoload']['files'] ?? [] as $file) {
        require_once $base . '/' . $file;
    }
})(dirname(__DIR__));
