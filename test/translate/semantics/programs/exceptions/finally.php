<?php

function f(): string {
    try {
        return 'try';
    } finally {
        echo 'finally ';
    }
}
echo f(), "\n";
function g(): string {
    foreach ([1, 2, 3] as $i) {
        try {
            if ($i === 2) continue;
            if ($i === 3) break;
            echo $i;
        } finally {
            echo "f$i ";
        }
    }
    return 'end';
}
echo g(), "\n";
