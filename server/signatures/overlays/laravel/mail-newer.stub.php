<?php
// since Laravel 9
// What versions after 8 add: mail.

namespace Illuminate\Mail {
class Attachment 
{
  use \Illuminate\Support\Traits\Macroable;
  /** @var string|null */
  public $as;
  /** @var string|null */
  public $mime;
  /** @var \Closure */
  protected $resolver;
  /**
   * @param string $path
   * @return static
   */
  public static function fromPath($path) {}
  /**
   * @param string $url
   * @return static
   */
  public static function fromUrl($url) {}
  /**
   * @param \Closure $data
   * @param string|null $name
   * @return static
   */
  public static function fromData(\Closure $data, $name = null) {}
  /** @return static */
  public static function fromUploadedFile(\Illuminate\Http\UploadedFile $file) {}
  /**
   * @param string $path
   * @return static
   */
  public static function fromStorage($path) {}
  /**
   * @param string|null $disk
   * @param string $path
   * @return static
   */
  public static function fromStorageDisk($disk, $path) {}
  /**
   * @param string $path
   * @return static
   */
  public static function fromCloudStorage($path) {}
  /**
   * @param string|null $name
   * @return $this
   */
  public function as($name) {}
  /**
   * @param string $mime
   * @return $this
   */
  public function withMime($mime) {}
  /**
   * @param \Closure $pathStrategy
   * @param \Closure $dataStrategy
   * @return mixed
   */
  public function attachWith(\Closure $pathStrategy, \Closure $dataStrategy) {}
  /**
   * @param \Illuminate\Mail\Mailable|\Illuminate\Mail\Message|\Illuminate\Notifications\Messages\MailMessage $mail
   * @param array $options
   * @return mixed
   */
  public function attachTo($mail, $options = []) {}
  /**
   * @param array $options
   * @return bool
   */
  public function isEquivalent(Attachment $attachment, $options = []) {}
}

class MailManager
{
  /**
   * @param array $config
   * @return \Illuminate\Mail\Mailer
   */
  public function build($config) {}
  /** @return \Symfony\Component\Mailer\Transport\TransportInterface */
  public function createSymfonyTransport(array $config) {}
}

class Mailable
{
  use \Illuminate\Support\Traits\Conditionable, \Illuminate\Support\Traits\ForwardsCalls, \Illuminate\Support\Traits\Localizable, \Illuminate\Support\Traits\ReadsClassAttributes, \Illuminate\Support\Traits\Tappable, \Illuminate\Support\Traits\Macroable { __call as macroCall; }
  /**
   * @param string $subject
   * @return bool
   */
  public function hasSubject($subject) {}
  /**
   * @param array $files
   * @return $this
   */
  public function attachMany($files) {}
  /**
   * @param string|\Illuminate\Contracts\Mail\Attachable|\Illuminate\Mail\Attachment $file
   * @return bool
   */
  public function hasAttachment($file, array $options = []) {}
  /**
   * @param string $path
   * @param string|null $name
   * @return bool
   */
  public function hasAttachmentFromStorage($path, $name = null, array $options = []) {}
  /**
   * @param string $disk
   * @param string $path
   * @param string|null $name
   * @return bool
   */
  public function hasAttachmentFromStorageDisk($disk, $path, $name = null, array $options = []) {}
  /**
   * @param string $data
   * @param string $name
   * @return bool
   */
  public function hasAttachedData($data, $name, array $options = []) {}
  /**
   * @param string $value
   * @return $this
   */
  public function tag($value) {}
  /**
   * @param string $value
   * @return bool
   */
  public function hasTag($value) {}
  /**
   * @param array|string $key
   * @param string|null $value
   * @return $this
   */
  public function metadata($key, $value = null) {}
  /**
   * @param string $key
   * @param string $value
   * @return bool
   */
  public function hasMetadata($key, $value) {}
  /**
   * @param object|array|string $address
   * @param string|null $name
   * @return $this
   */
  public function assertFrom($address, $name = null) {}
  /**
   * @param object|array|string $address
   * @param string|null $name
   * @return $this
   */
  public function assertTo($address, $name = null) {}
  /**
   * @param object|array|string $address
   * @param string|null $name
   * @return $this
   */
  public function assertHasTo($address, $name = null) {}
  /**
   * @param object|array|string $address
   * @param string|null $name
   * @return $this
   */
  public function assertHasCc($address, $name = null) {}
  /**
   * @param object|array|string $address
   * @param string|null $name
   * @return $this
   */
  public function assertHasBcc($address, $name = null) {}
  /**
   * @param object|array|string $address
   * @param string|null $name
   * @return $this
   */
  public function assertHasReplyTo($address, $name = null) {}
  /**
   * @param string $subject
   * @return $this
   */
  public function assertHasSubject($subject) {}
  /**
   * @param string $string
   * @param bool $escape
   * @return $this
   */
  public function assertSeeInHtml($string, $escape = true) {}
  /**
   * @param string $string
   * @param bool $escape
   * @return $this
   */
  public function assertDontSeeInHtml($string, $escape = true) {}
  /**
   * @param array $strings
   * @param bool $escape
   * @return $this
   */
  public function assertSeeInOrderInHtml($strings, $escape = true) {}
  /**
   * @param array $strings
   * @return $this
   */
  public function assertSeeInOrderInText($strings) {}
  /** @return $this */
  public function assertHasNoAttachments() {}
  public function assertHasAttachment($file, array $options = []) {}
  /**
   * @param string $data
   * @param string $name
   * @return $this
   */
  public function assertHasAttachedData($data, $name, array $options = []) {}
  /**
   * @param string $path
   * @param string|null $name
   * @return $this
   */
  public function assertHasAttachmentFromStorage($path, $name = null, array $options = []) {}
  /**
   * @param string $disk
   * @param string $path
   * @param string|null $name
   * @return $this
   */
  public function assertHasAttachmentFromStorageDisk($disk, $path, $name = null, array $options = []) {}
  /**
   * @param string $tag
   * @return $this
   */
  public function assertHasTag($tag) {}
  /**
   * @param string $key
   * @param string $value
   * @return $this
   */
  public function assertHasMetadata($key, $value) {}
  /**
   * @param string $mailer
   * @return bool
   */
  public function usesMailer($mailer) {}
  /**
   * @param callable $callback
   * @return $this
   */
  public function withSymfonyMessage($callback) {}
}

class Mailer
{
  /**
   * @param mixed $users
   * @param string|null $name
   * @return \Illuminate\Mail\PendingMail
   */
  public function to($users, $name = null) {}
  /**
   * @param mixed $users
   * @param string|null $name
   * @return \Illuminate\Mail\PendingMail
   */
  public function cc($users, $name = null) {}
  /**
   * @param mixed $users
   * @param string|null $name
   * @return \Illuminate\Mail\PendingMail
   */
  public function bcc($users, $name = null) {}
  /**
   * @param \Illuminate\Contracts\Mail\Mailable|string|array $mailable
   * @param \Closure|string|null $callback
   * @return \Illuminate\Mail\SentMessage|null
   */
  public function sendNow($mailable, array $data = [], $callback = null) {}
  /** @return \Symfony\Component\Mailer\Transport\TransportInterface */
  public function getSymfonyTransport() {}
  /** @return void */
  public function setSymfonyTransport(\Symfony\Component\Mailer\Transport\TransportInterface $transport) {}
}

class Markdown
{
  /**
   * @param string $text
   * @return \Illuminate\Support\HtmlString
   */
  public static function parse($text, bool $encoded = false) {}
  /**
   * @param array<string, mixed> $config
   * @return \League\CommonMark\MarkdownConverter
   */
  public static function converter(array $config = []) {}
  /** @return void */
  public static function withSecuredEncoding() {}
  /** @return void */
  public static function withoutSecuredEncoding() {}
  /** @return void */
  public static function flushState() {}
}

class Message
{
  /** @return $this */
  public function forgetTo() {}
  /** @return $this */
  public function forgetCc() {}
  /** @return $this */
  public function forgetBcc() {}
  /** @return \Symfony\Component\Mime\Email */
  public function getSymfonyMessage() {}
}

class PendingMail
{
  /**
   * @param \Illuminate\Contracts\Mail\Mailable $mailable
   * @return \Illuminate\Mail\SentMessage|null
   */
  public function sendNow(\Illuminate\Contracts\Mail\Mailable $mailable) {}
}

class SendQueuedMailable
{
  use \Illuminate\Queue\InteractsWithQueue, \Illuminate\Bus\Queueable, \Illuminate\Queue\Attributes\ReadsQueueAttributes;
  /** @var int|null */
  public $maxExceptions;
  /** @return \DateTime|null */
  public function retryUntil() {}
}

/** @mixin \Symfony\Component\Mailer\SentMessage */
class SentMessage 
{
  use \Illuminate\Support\Traits\ForwardsCalls;
  /** @var \Symfony\Component\Mailer\SentMessage */
  protected $sentMessage;
  /** @param \Symfony\Component\Mailer\SentMessage $sentMessage */
  public function __construct(\Symfony\Component\Mailer\SentMessage $sentMessage) {}
  /** @return \Symfony\Component\Mailer\SentMessage */
  public function getSymfonySentMessage() {}
  /**
   * @param string $method
   * @param array $parameters
   * @return mixed
   */
  public function __call($method, $parameters) {}
  /** @return array */
  public function __serialize() {}
  /** @return void */
  public function __unserialize(array $data) {}
}

/** @mixin \Illuminate\Mail\Message */
class TextMessage 
{
  use \Illuminate\Support\Traits\ForwardsCalls;
  /** @var \Illuminate\Mail\Message */
  protected $message;
  /** @param \Illuminate\Mail\Message $message */
  public function __construct($message) {}
  /**
   * @param string|\Illuminate\Contracts\Mail\Attachable|\Illuminate\Mail\Attachment $file
   * @return string
   */
  public function embed($file) {}
  /**
   * @param string|resource $data
   * @param string $name
   * @param string|null $contentType
   * @return string
   */
  public function embedData($data, $name, $contentType = null) {}
  /**
   * @param string $method
   * @param array $parameters
   * @return mixed
   */
  public function __call($method, $parameters) {}
}
}

namespace Illuminate\Mail\Mailables {
class Address 
{
  /** @var string */
  public $address;
  /** @var string|null */
  public $name;
  public function __construct(string $address, ?string $name = null) {}
}

class Attachment extends \Illuminate\Mail\Attachment 
{
}

class Content 
{
  use \Illuminate\Support\Traits\Conditionable;
  /** @var string|null */
  public $view;
  /** @var string|null */
  public $html;
  /** @var string|null */
  public $text;
  /** @var string|null */
  public $markdown;
  /** @var string|null */
  public $htmlString;
  /** @var array */
  public $with;
  /** @param string|null $markdown */
  public function __construct(?string $view = null, ?string $html = null, ?string $text = null, $markdown = null, array $with = [], ?string $htmlString = null) {}
  /** @return $this */
  public function view(string $view) {}
  /** @return $this */
  public function html(string $view) {}
  /** @return $this */
  public function text(string $view) {}
  /** @return $this */
  public function markdown(string $view) {}
  /** @return $this */
  public function htmlString(string $html) {}
  /**
   * @param array|string $key
   * @param mixed $value
   * @return $this
   */
  public function with($key, $value = null) {}
}

class Envelope 
{
  use \Illuminate\Support\Traits\Conditionable;
  /** @var \Illuminate\Mail\Mailables\Address|string|null */
  public $from;
  /** @var array */
  public $to;
  /** @var array */
  public $cc;
  /** @var array */
  public $bcc;
  /** @var array */
  public $replyTo;
  /** @var string|null */
  public $subject;
  /** @var array */
  public $tags;
  /** @var array */
  public $metadata;
  /** @var array */
  public $using;
  /**
   * @param array<int, \Illuminate\Mail\Mailables\Address|string> $to
   * @param array<int, \Illuminate\Mail\Mailables\Address|string> $cc
   * @param array<int, \Illuminate\Mail\Mailables\Address|string> $bcc
   * @param array<int, \Illuminate\Mail\Mailables\Address|string> $replyTo
   * @param \Closure|array $using
   */
  public function __construct(Address|string|null $from = null, $to = [], $cc = [], $bcc = [], $replyTo = [], ?string $subject = null, array $tags = [], array $metadata = [], \Closure|array $using = []) {}
  /**
   * @param array<int, \Illuminate\Mail\Mailables\Address|string> $addresses
   * @return array<int, \Illuminate\Mail\Mailables\Address>
   */
  protected function normalizeAddresses($addresses) {}
  /**
   * @param string|null $name
   * @return $this
   */
  public function from(Address|string $address, $name = null) {}
  /**
   * @param \Illuminate\Mail\Mailables\Address|array<int, \Illuminate\Mail\Mailables\Address|string>|string $address
   * @param string|null $name
   * @return $this
   */
  public function to(Address|array|string $address, $name = null) {}
  /**
   * @param \Illuminate\Mail\Mailables\Address|array<int, \Illuminate\Mail\Mailables\Address|string>|string $address
   * @param string|null $name
   * @return $this
   */
  public function cc(Address|array|string $address, $name = null) {}
  /**
   * @param \Illuminate\Mail\Mailables\Address|array<int, \Illuminate\Mail\Mailables\Address|string>|string $address
   * @param string|null $name
   * @return $this
   */
  public function bcc(Address|array|string $address, $name = null) {}
  /**
   * @param \Illuminate\Mail\Mailables\Address|array<int, \Illuminate\Mail\Mailables\Address|string>|string $address
   * @param string|null $name
   * @return $this
   */
  public function replyTo(Address|array|string $address, $name = null) {}
  /** @return $this */
  public function subject(string $subject) {}
  /** @return $this */
  public function tags(array $tags) {}
  /** @return $this */
  public function tag(string $tag) {}
  /** @return $this */
  public function metadata(string $key, string|int $value) {}
  /**
   * @param \Closure $callback
   * @return $this
   */
  public function using(\Closure $callback) {}
  /** @return bool */
  public function isFrom(string $address, ?string $name = null) {}
  /** @return bool */
  public function hasTo(string $address, ?string $name = null) {}
  /** @return bool */
  public function hasCc(string $address, ?string $name = null) {}
  /** @return bool */
  public function hasBcc(string $address, ?string $name = null) {}
  /** @return bool */
  public function hasReplyTo(string $address, ?string $name = null) {}
  /** @return bool */
  protected function hasRecipient(array $recipients, string $address, ?string $name = null) {}
  /** @return bool */
  public function hasSubject(string $subject) {}
  /** @return bool */
  public function hasMetadata(string $key, string $value) {}
}

class Headers 
{
  use \Illuminate\Support\Traits\Conditionable;
  /** @var string|null */
  public $messageId;
  /** @var array */
  public $references;
  /** @var array */
  public $text;
  public function __construct(?string $messageId = null, array $references = [], array $text = []) {}
  /** @return $this */
  public function messageId(string $messageId) {}
  /** @return $this */
  public function references(array $references) {}
  /** @return $this */
  public function text(array $text) {}
  public function referencesString(): string {}
}
}
