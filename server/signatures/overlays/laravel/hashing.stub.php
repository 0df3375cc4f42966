<?php
// What the sources of version 8 leave open: hashing.

namespace Illuminate\Hashing {
/** @mixin \Illuminate\Contracts\Hashing\Hasher */
class HashManager
{
}
}
