<?php

$rows = [['id' => 1, 'name' => 'a'], ['id' => 5, 'name' => 'b'], ['id' => 9]];
print_r(array_column($rows, 'name'));
print_r(array_column($rows, 'name', 'id'));
echo json_encode(array_combine(['x', 'y'], [1, 2])), ' ', json_encode(array_flip(['a', 'b'])), ' ', json_encode(array_fill_keys(['a', 'b'], 0)), "\n";
