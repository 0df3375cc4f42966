<?php

echo levenshtein('kitten', 'sitting'), similar_text('World', 'Word'), soundex('Robert'), ' ', strcmp('a', 'b') < 0 ? 'lt' : 'ge', strncasecmp('Hello', 'help', 3), "\n";
echo strnatcmp('img12', 'img2') > 0 ? 'after' : 'before', ' ', substr_compare('abcde', 'bc', 1, 2), "\n";
