<?php
// What the sources of version 8 leave open: mail.

namespace Illuminate\Mail {
class MailManager
{
  /**
   * @param \UnitEnum|string $name
   * @return void
   */
  public function setDefaultDriver($name) {}
}

class Mailable
{
  /**
   * @param \Illuminate\Contracts\Mail\Factory|\Illuminate\Contracts\Mail\Mailer $mailer
   * @return \Illuminate\Mail\SentMessage|null
   */
  public function send($mailer) {}
}

class Mailer
{
  /**
   * @param string $html
   * @param mixed $callback
   * @return \Illuminate\Mail\SentMessage|null
   */
  public function html($html, $callback) {}
  /**
   * @param string $view
   * @param mixed $callback
   * @return \Illuminate\Mail\SentMessage|null
   */
  public function plain($view, array $data, $callback) {}
}

/** @mixin \Symfony\Component\Mime\Email */
class Message
{
}

class PendingMail
{
  /**
   * @param \Illuminate\Contracts\Mail\Mailable $mailable
   * @return \Illuminate\Mail\SentMessage|null
   */
  public function send(\Illuminate\Contracts\Mail\Mailable $mailable) {}
}
}
