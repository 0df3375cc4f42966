<?php

namespace App\Http;

use Illuminate\Auth\Middleware as Auth;
use Illuminate\Cookie\Middleware as Cookie;
use Illuminate\Foundation\Http\Kernel as HttpKernel;
use Illuminate\Foundation\Http\Middleware as Foundation;
use Illuminate\Http\Middleware\SetCacheHeaders;
use Illuminate\Routing\Middleware as Routing;
use Illuminate\Session\Middleware\StartSession;
use Illuminate\View\Middleware\ShareErrorsFromSession;

class Kernel extends HttpKernel
{
    protected $middleware = [
        Foundation\ValidatePostSize::class,
        Foundation\TrimStrings::class,
        Foundation\ConvertEmptyStringsToNull::class,
    ];

    protected $middlewareGroups = [
        'web' => [
            'cookies',
            Cookie\AddQueuedCookiesToResponse::class,
            StartSession::class,
            ShareErrorsFromSession::class,
            Routing\SubstituteBindings::class,
        ],
        'api' => [
            'throttle:60,1',
            Routing\SubstituteBindings::class,
        ],
    ];

    protected $routeMiddleware = [
        'auth' => Auth\Authenticate::class,
        'auth.basic' => Auth\AuthenticateWithBasicAuth::class,
        'bindings' => Routing\SubstituteBindings::class,
        'cache.headers' => SetCacheHeaders::class,
        'can' => Auth\Authorize::class,
        'cookies' => MaybeEncryptCookies::class,
        'signed' => Routing\ValidateSignature::class,
        'throttle' => Routing\ThrottleRequests::class,
    ];
}
