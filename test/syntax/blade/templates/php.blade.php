@php
    $total = 0;
    foreach ($lines as $line) {
        $total += $line->price; // a comment with ?? and 'quotes
    }
    /* {{ $not }} */
@endphp
{{ $total }}
<?php if ($raw): ?>
    <p><?= $short ?></p> {{ $inside }}
<?php else: ?>
    <?php echo 'a ?> b' ?>
<?php endif; ?>
<?php foreach ($old as $style) { ?>
    @if ($style) {{ $style }} @endif
<?php } ?>
@php
    $text = <<<HTML
        <b>{$bold}</b> @if
        HTML;
    $after = fn () => $text;
@endphp
@unset($text)
<?php /* a comment with {{ $nothing }} */ ?>
{{ $after() }}
@php ($inline = strtoupper($name))
{{ $inline }} @php($list[] = ['k' => 1])
