{{ $plain }} {{$tight}} {{  $wide  }}
{!! $raw !!} {!!$rawTight!!} {{{ $legacy }}}
{{ $a ?? 'default' }} {{ $b ? "yes ($b)" : 'no' }} {{ $legacy or 'older' }}
{{ $user->profile?->name }} {{ trim($semicolon); }}
{{
    collect($items)
        ->map(fn ($item) => $item['name'])
        ->filter(function ($name) use ($except) { return $name !== $except; })
        ->implode(', ')
}}
@{{ handlebars }} @{!! raw handlebars !!} @{{ "@lang('inside.escaped')" }}
{{-- a comment with {{ $nothing }} and @if ($nothing) --}}
{{-- over
     lines --}}
{{ $before }}{{-- between --}}{{ $after }}
<script>
    const config = {!! json_encode(['a' => ['b' => 1]]) !!};
    const data = @json($data);
    const text = `${notPhp} @json(['x' => $x], JSON_PRETTY_PRINT, 4)`;
    const nested = {a: {b: 1}};
</script>
<style>
    @media (max-width: 600px) { a { color: red } }
    @import url('x.css');
</style>
<a href="{{ route('users.show', ['user' => $user, 'tab' => "t-{$tab}"]) }}" @click="open = true" @@click="escaped">@lang('messages.welcome', ['name' => $name])</a>
@choice('messages.apples', $count) {{ __('Größe: :n €', ['n' => $größe]) }} 🙂 {{ $afterEmoji }}
