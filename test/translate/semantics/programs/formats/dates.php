<?php

echo date('Y-m-d', 0), ' ', date('D, d M Y H:i:s', 86400 * 365), ' ', gmdate('jS F y, g:i a', 1700000000), "\n";
echo date('N w z t L W o', 951782400), ' ', checkdate(2, 30, 2024) ? 'ok' : 'bad', ' ', mktime(0, 0, 0, 1, 1, 2000) > 0 ? 'later' : '', "\n";
