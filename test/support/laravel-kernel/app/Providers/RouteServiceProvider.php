<?php

namespace App\Providers;

use Illuminate\Foundation\Support\Providers\RouteServiceProvider as ServiceProvider;
use Illuminate\Support\Facades\Route;

class RouteServiceProvider extends ServiceProvider
{
    public const HOME = '/home';

    public function boot()
    {
        $this->routes(function () {
            if (! $this->app->runningInConsole()) {
                Route::middleware('web')->group(env('KERNEL_ROUTES'));
            }
        });
    }
}
