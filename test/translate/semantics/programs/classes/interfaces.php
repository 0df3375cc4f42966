<?php

interface Notifier {
    public function send(string $to): string;
}
class Mail implements Notifier {
    public function send(string $to): string { return "mail to $to"; }
}
class Sms implements Notifier {
    public function send(string $to): string { return "sms to $to"; }
}
class Hub {
    /** @var Notifier[] */
    private array $all = [];
    public function add(Notifier $n): void { $this->all[] = $n; }
    public function sendAll(string $to): void {
        foreach ($this->all as $n) {
            echo $n->send($to), "\n";
        }
    }
}
$hub = new Hub();
$hub->add(new Mail());
$hub->add(new Sms());
$hub->sendAll('ann');
