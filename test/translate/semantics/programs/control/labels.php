<?php

for ($i = 0; $i < 3; $i++) {
    switch ($i) {
        case 1: continue 2;
        case 2: break 2;
    }
    echo $i;
}
echo " $i\n";
