<?php

class CodeError extends RuntimeException {
    protected $code = 7;
    protected $message = 'default message';
}
try { throw new CodeError(); } catch (CodeError $e) { echo $e->getCode(), $e->getMessage(), "\n"; }
try { throw new CodeError('other', 9); } catch (RuntimeException $e) { echo $e->getCode(), $e->getMessage(), "\n"; }
