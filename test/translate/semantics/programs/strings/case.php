<?php

echo strtolower('ÀBC'), strtoupper('straße'), ucfirst('ñandu'), lcfirst('ÀB'), ucwords('hello-world foo_bar', '-'), mb_convert_case('hello world', MB_CASE_TITLE), "\n";
