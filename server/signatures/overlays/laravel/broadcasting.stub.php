<?php
// What the sources of version 8 leave open: broadcasting.

namespace Illuminate\Broadcasting {
class BroadcastManager
{
  /** @return void */
  public function routes(?array $attributes = null) {}
}
}
