<?php

function validate(array $data): array {
    $errors = [];
    if (($data['name'] ?? '') === '') { $errors['name'] = 'required'; }
    if (!isset($data['age']) || $data['age'] < 18) { $errors['age'] = 'too young'; }
    if ($errors !== []) { throw new InvalidArgumentException(json_encode($errors)); }
    return $data;
}
foreach ([['name' => 'Ann', 'age' => 20], ['age' => 5], []] as $d) {
    try { echo validate($d)['name'], ' '; } catch (InvalidArgumentException $e) { echo $e->getMessage(), ' '; }
}
echo "\n";
