<?php

enum Status: string {
    case Draft = 'draft';
    case Live = 'live';
    const DEFAULT = self::Draft;
    public function label(): string {
        return ucfirst($this->value);
    }
    public static function open(): array {
        return [self::Live];
    }
}
echo Status::Live->value, Status::from('draft')->label(), Status::tryFrom('x')?->label() ?? 'none', "\n";
foreach (Status::cases() as $case) {
    echo $case->name, '=', $case->value, ' ';
}
echo "\n";
$s = Status::Draft;
echo match ($s) { Status::Draft => 'editing', Status::Live => 'public' }, "\n";
var_dump($s === Status::DEFAULT, $s === Status::Live, count(Status::open()));
