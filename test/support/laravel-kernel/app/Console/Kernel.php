<?php

namespace App\Console;

use Illuminate\Foundation\Console\Kernel as ConsoleKernel;

class Kernel extends ConsoleKernel
{
    protected function commands()
    {
        $this->command('kernel:setup {file}', function (string $file) {
            require $file;
        })->describe('Run a PHP file in the booted application, to create and fill tables');
    }
}
