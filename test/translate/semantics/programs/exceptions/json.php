<?php

try {
    json_decode('{bad', false, 512, JSON_THROW_ON_ERROR);
} catch (JsonException $e) {
    echo $e->getMessage(), $e->getCode(), "\n";
}
try { echo intdiv(1, 0); } catch (DivisionByZeroError $e) { echo $e->getMessage(), "\n"; }
try { echo [] > 0 ? 'x' : 'y', "\n"; } catch (TypeError $e) { echo 'type'; }
