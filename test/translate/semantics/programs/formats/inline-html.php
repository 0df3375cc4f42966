<?php

$title = 'T & Co';
$items = ['a', 'b'];
?>
<h1><?= htmlspecialchars($title) ?></h1>
<ul>
<?php foreach ($items as $i => $item): ?>
  <li class="<?= $i % 2 ? 'odd' : 'even' ?>"><?= $item ?></li>
<?php endforeach ?>
</ul>
<?php if (count($items) > 5) { ?>many<?php } else { ?>few<?php } ?>

end
