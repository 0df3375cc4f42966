<?php

function tags(array $tags = ['a', 'b']): int { $tags[] = 'c'; return count($tags); }
echo tags(), tags(), tags([]), "\n";
