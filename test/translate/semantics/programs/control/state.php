<?php

$state = 'idle';
foreach (['start', 'pause', 'start', 'stop'] as $e) {
    $state = match ("$state:$e") { 'idle:start', 'paused:start' => 'running', 'running:pause' => 'paused', default => 'idle' };
    echo $state, ' ';
}
echo "\n";
