<?php

namespace App\Http;

use Illuminate\Cookie\Middleware\EncryptCookies;

/** Laravel's cookie encryption, with a switch: most routes under test read cookies that a client wrote in plain. */
class MaybeEncryptCookies extends EncryptCookies
{
    public function isDisabled($name)
    {
        return ! config('app.encrypt_cookies');
    }
}
