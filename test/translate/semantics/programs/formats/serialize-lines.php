<?php

$text = "line one\nline two\r\n\nlast";
foreach (preg_split('/\r?\n/', $text) as $i => $line) { printf("%02d: %s\n", $i + 1, $line); }
echo substr_count($text, "\n"), ' ', strlen(nl2br($text)), ' ', ucwords('o\'neil mc-donald'), "\n";
