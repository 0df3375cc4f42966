<?php

class AppError extends Exception {}
class DbError extends AppError { public function __construct(public string $sql) { parent::__construct("db: $sql"); } }
class HttpError extends AppError { public function status(): int { return $this->getCode(); } }
foreach ([new DbError('select'), new HttpError('nope', 404), new AppError('app')] as $x) {
    try { throw $x; }
    catch (DbError $e) { echo 'D', $e->sql; }
    catch (HttpError $e) { echo 'H', $e->status(); }
    catch (AppError $e) { echo 'A', $e->getMessage(); }
    echo ' ';
}
echo "\n";
