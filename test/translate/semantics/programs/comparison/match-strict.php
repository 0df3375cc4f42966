<?php

function kind(mixed $v): string {
    return match (true) {
        is_int($v) => 'int',
        is_string($v) => 'string',
        is_array($v) => 'array(' . count($v) . ')',
        is_null($v) => 'null',
        is_bool($v) => 'bool',
        default => 'other',
    };
}
echo kind(1), kind('1'), kind([1, 2]), kind(null), kind(false), kind(1.5), "\n";
echo match ('1') { 1 => 'int', '1' => 'string' }, "\n";
