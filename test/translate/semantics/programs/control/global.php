<?php

$counter = 1;
function bump(): void { global $counter; $counter++; }
bump();
bump();
echo $counter, "\n";
