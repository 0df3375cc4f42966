<?php

echo 'before';
function stop(): void { echo ' in'; exit; }
if (strlen('a') === 1) { stop(); }
echo 'never';
