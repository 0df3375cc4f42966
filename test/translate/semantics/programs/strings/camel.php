<?php

function camel(string $s): string { return lcfirst(str_replace(' ', '', ucwords(str_replace('_', ' ', $s)))); }
function snake(string $s): string { return strtolower(preg_replace('/([A-Z])/', '_$1', $s)); }
echo camel('user_first_name'), ' ', snake('userFirstName'), "\n";
