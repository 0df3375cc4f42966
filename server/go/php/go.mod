module laragin.dev/php

go 1.23
