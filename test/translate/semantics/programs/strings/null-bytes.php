<?php

$s = "a\0b";
echo strlen($s), bin2hex($s), ' ', str_contains($s, "\0") ? 'Y' : 'N', ' ', strlen("\u{1F600}"), mb_strlen("\u{1F600}"), ' ', "\x41\102\u{43}", "\n";
