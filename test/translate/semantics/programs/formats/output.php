<?php

echo 1, 2.0, true, false, null, 'x', "\n";
echo true ? 'yes' : 'no', "\n";
$x = 3;
?>
Text <?= $x ?> and <?php echo $x * 2; ?>

<?php if ($x > 2): ?>
big
<?php else: ?>
small
<?php endif; ?>
<?php foreach ([1, 2] as $i): ?>
- item <?= $i ?>

<?php endforeach;
echo "end\n";
