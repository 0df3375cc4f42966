<?php

function run(): void {
    try {
        try { throw new Exception('a'); }
        finally { echo '1 '; }
    } catch (Exception $e) { echo $e->getMessage(), ' '; }
    finally { echo '2 '; }
    echo "3\n";
}
run();
