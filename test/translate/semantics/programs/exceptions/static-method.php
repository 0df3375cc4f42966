<?php

class Guard {
    public static function notEmpty(string $s): string { return $s !== '' ? $s : throw new LengthException('empty'); }
    public function check(?string $s): string { return self::notEmpty($s ?? ''); }
}
$g = new Guard();
try { echo $g->check('a'), $g->check(null); } catch (LengthException $e) { echo get_class($e), $e->getMessage(), "\n"; }
