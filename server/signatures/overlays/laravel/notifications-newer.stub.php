<?php
// since Laravel 9
// What versions after 8 add: notifications.

namespace Illuminate\Notifications {
class ChannelManager
{
  use \Illuminate\Support\Traits\Macroable, \Illuminate\Support\Queue\Concerns\ResolvesQueueRoutes;
  /**
   * @param \UnitEnum|string|null $driver
   * @return mixed
   */
  public function driver($driver = null) {}
}

class DatabaseNotification
{
  /** @use \Illuminate\Database\Eloquent\HasCollection<DatabaseNotificationCollection> */
  use \Illuminate\Database\Eloquent\HasCollection;
}

class NotificationSender
{
  use \Illuminate\Support\Traits\Localizable, \Illuminate\Queue\Attributes\ReadsQueueAttributes;
}

class SendQueuedNotifications
{
  use \Illuminate\Queue\InteractsWithQueue, \Illuminate\Bus\Queueable, \Illuminate\Queue\Attributes\ReadsQueueAttributes, \Illuminate\Queue\SerializesModels;
  /** @var int */
  public $maxExceptions;
  public bool $deleteWhenMissingModels;
  /** @var bool */
  public $failOnTimeout;
}
}

namespace Illuminate\Notifications\Messages {
class MailMessage
{
  /** @var array */
  public $tags;
  /** @var array */
  public $metadata;
  /**
   * @param string $textView
   * @return $this
   */
  public function text($textView, array $data = []) {}
  /**
   * @param array<string|\Illuminate\Contracts\Mail\Attachable|\Illuminate\Mail\Attachment|array> $files
   * @return $this
   */
  public function attachMany($files) {}
  /**
   * @param string $path
   * @param string|null $name
   * @return $this
   */
  public function attachFromStorage($path, $name = null, array $options = []) {}
  /**
   * @param string|null $disk
   * @param string $path
   * @param string|null $name
   * @return $this
   */
  public function attachFromStorageDisk($disk, $path, $name = null, array $options = []) {}
  /**
   * @param string $value
   * @return $this
   */
  public function tag($value) {}
  /**
   * @param string $key
   * @param string $value
   * @return $this
   */
  public function metadata($key, $value) {}
  /**
   * @param callable $callback
   * @return $this
   */
  public function withSymfonyMessage($callback) {}
}

class SimpleMessage
{
  /**
   * @param bool $boolean
   * @param mixed $line
   * @return $this
   */
  public function lineIf($boolean, $line) {}
  /**
   * @param bool $boolean
   * @param iterable $lines
   * @return $this
   */
  public function linesIf($boolean, $lines) {}
}
}
