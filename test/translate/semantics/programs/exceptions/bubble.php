<?php

function a(): int { return b() + 1; }
function b(): int { return c() * 2; }
function c(): int { throw new LogicException('from c'); }
try { echo a(); } catch (LogicException $e) { echo $e->getMessage(), "\n"; }
echo "on\n";
