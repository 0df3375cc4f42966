<?php

class Res {
    public static array $log = [];
    public function __construct(private string $n) { self::$log[] = "open $n"; }
    public function close(): void { self::$log[] = "close {$this->n}"; }
}
function uses(bool $fail): string {
    $r = new Res($fail ? 'bad' : 'good');
    try { if ($fail) { throw new Exception('broke'); } return 'done'; }
    finally { $r->close(); }
}
echo uses(false), ' ';
try { uses(true); } catch (Exception $e) { echo $e->getMessage(), ' '; }
echo implode(', ', Res::$log), "\n";
