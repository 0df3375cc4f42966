<?php

function http(int|string $code): string {
    switch ($code) {
        case 200: return 'ok';
        case '404': return 'missing';
        case 500:
        case 503:
            $t = 'error';
            break;
        default:
            $t = 'other';
    }
    return $t;
}
echo http(200), http(404), http('503'), http('x'), "\n";
