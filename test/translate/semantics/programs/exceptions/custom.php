<?php

class AppException extends RuntimeException {
    public function __construct(string $message, private string $context = 'none') {
        parent::__construct($message);
    }
    public function context(): string { return $this->context; }
}
class NotFound extends AppException {}
function find(string $id): string {
    if ($id === 'x') throw new NotFound('no x', 'ids');
    if ($id === 'y') throw new LogicException('bad y');
    return "found $id";
}
foreach (['a', 'x', 'y'] as $id) {
    try {
        echo find($id), "\n";
    } catch (AppException $e) {
        echo get_class($e) === 'NotFound' ? 'NotFound' : 'other', ' ', $e->getMessage(), ' ', $e->context(), "\n";
    } catch (RuntimeException | LogicException $e) {
        echo 'logic ', $e->getMessage(), "\n";
    }
}
