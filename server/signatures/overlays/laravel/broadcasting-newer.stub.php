<?php
// since Laravel 9
// What versions after 8 add: broadcasting.

namespace Illuminate\Broadcasting {
class AnonymousEvent implements \Illuminate\Contracts\Broadcasting\ShouldBroadcast 
{
  use \Illuminate\Foundation\Events\Dispatchable, InteractsWithBroadcasting, InteractsWithSockets;
  protected ?string $connection;
  protected ?string $name;
  protected array $payload;
  protected bool $includeCurrentUser;
  protected bool $shouldBroadcastNow;
  public function __construct(protected Channel|array|string $channels) {}
  public function via(string $connection): static {}
  public function as(string $name): static {}
  public function with(\Illuminate\Contracts\Support\Arrayable|array $payload): static {}
  public function toOthers(): static {}
  public function sendNow(): void {}
  public function send(): void {}
  public function broadcastAs(): string {}
  /** @return array<string, mixed> */
  public function broadcastWith(): array {}
  /** @return \Illuminate\Broadcasting\Channel|\Illuminate\Broadcasting\Channel[]|string[]|string */
  public function broadcastOn(): Channel|array {}
  public function shouldBroadcastNow(): bool {}
}

class BroadcastController
{
  /** @return array|null */
  public function authenticateUser(\Illuminate\Http\Request $request) {}
}

class BroadcastEvent
{
  use \Illuminate\Bus\Queueable, \Illuminate\Queue\Attributes\ReadsQueueAttributes;
  /** @var int */
  public $backoff;
  /** @var int */
  public $maxExceptions;
  /** @var bool */
  public $deleteWhenMissingModels;
  /** @return array<int, object> */
  public function middleware(): array {}
  /** @param \Throwable|null $e */
  public function failed(?\Throwable $e = null): void {}
}

class BroadcastManager
{
  use \Illuminate\Queue\Attributes\ReadsQueueAttributes, \Illuminate\Support\RebindsCallbacksToSelf, \Illuminate\Support\Queue\Concerns\ResolvesQueueRoutes;
  /** @return void */
  public function userRoutes(?array $attributes = null) {}
  /** @return void */
  public function channelRoutes(?array $attributes = null) {}
  public function on(Channel|string|array $channels): AnonymousEvent {}
  public function private(string $channel): AnonymousEvent {}
  public function presence(string $channel): AnonymousEvent {}
  /** @return \Pusher\Pusher */
  public function pusher(array $config) {}
  /** @return \Ably\AblyRest */
  public function ably(array $config) {}
}

class FakePendingBroadcast extends PendingBroadcast 
{
  /** @param mixed $event */
  public function __construct() {}
  /**
   * @param string|null $connection
   * @return $this
   */
  public function via($connection = null) {}
  /** @return $this */
  public function toOthers() {}
  /** @return void */
  public function __destruct() {}
}

class UniqueBroadcastEvent extends BroadcastEvent implements \Illuminate\Contracts\Queue\ShouldBeUnique 
{
  /** @var mixed */
  public $uniqueId;
  /** @var int */
  public $uniqueFor;
  /** @param mixed $event */
  public function __construct($event) {}
  /** @return \Illuminate\Contracts\Cache\Repository */
  public function uniqueVia() {}
}
}
