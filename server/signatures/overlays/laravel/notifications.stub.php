<?php
// What the sources of version 8 leave open: notifications.

namespace Illuminate\Notifications {
class DatabaseNotification
{
  /** @return \Illuminate\Database\Eloquent\Relations\MorphTo<\Illuminate\Database\Eloquent\Model, $this> */
  public function notifiable() {}
  /**
   * @param \Illuminate\Database\Eloquent\Builder<static> $query
   * @return \Illuminate\Database\Eloquent\Builder<static>
   */
  public function scopeRead(\Illuminate\Database\Eloquent\Builder $query) {}
  /**
   * @param \Illuminate\Database\Eloquent\Builder<static> $query
   * @return \Illuminate\Database\Eloquent\Builder<static>
   */
  public function scopeUnread(\Illuminate\Database\Eloquent\Builder $query) {}
}

/**
 * @template TKey of array-key
 * @template TModel of DatabaseNotification
 * @extends \Illuminate\Database\Eloquent\Collection<TKey, TModel>
 */
class DatabaseNotificationCollection extends \Illuminate\Database\Eloquent\Collection
{
}

trait HasDatabaseNotifications
{
  /** @return \Illuminate\Database\Eloquent\Relations\MorphMany<DatabaseNotification, $this> */
  public function notifications() {}
  /** @return \Illuminate\Database\Eloquent\Relations\MorphMany<DatabaseNotification, $this> */
  public function readNotifications() {}
  /** @return \Illuminate\Database\Eloquent\Relations\MorphMany<DatabaseNotification, $this> */
  public function unreadNotifications() {}
}

class SendQueuedNotifications
{
  /** @return \DateTime|null */
  public function retryUntil() {}
}
}

namespace Illuminate\Notifications\Channels {
class MailChannel
{
  /**
   * @param mixed $notifiable
   * @return \Illuminate\Mail\SentMessage|null
   */
  public function send($notifiable, \Illuminate\Notifications\Notification $notification) {}
}
}

namespace Illuminate\Notifications\Messages {
class MailMessage
{
  /** @return \Illuminate\Support\HtmlString */
  public function render() {}
}
}
