/**
 * Templates and their trees.
 */
import { describe, expect, test } from 'vitest';
import { outlineOf } from './check-blade.ts';

/** What a template holds, and its tree with one line for each node. */
type Example = readonly [template: string, ...tree: string[]];

const EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  'echoes and text': [
    ['a {{ $b }} c', '"a"', 'Echo escaped $b', '"c"'],
    ['{{{ $a }}}{!! $b !!}', 'Echo legacy $a', 'Echo raw $b'],
    ['{{ }} { { $a }}', '"{{ }} { { $a }}"'],
    ['@{{ a }} @@if x', 'Escaped "{{"', '"a }}"', 'Escaped "@if"', '"x"'],
    ['@{{ "@lang(\'x\')" }}', 'Escaped "{{"', '"\\""', "@lang('x')", '"\\" }}"'],
    ['me@example.com', '"me@example.com"'],
    ['{{-- {{ $a }} --}}b', 'Comment " {{ $a }} "', '"b"'],
    ['@verbatim {{ a }} @endverbatim', 'Verbatim " {{ a }} "'],
  ],
  directives: [
    ['@include("a (b", f([1]))', '@include("a (b", f([1]))'],
    ["@lang('a)') b", "@lang('a)')", '"b"'],
    ['@csrf @METHOD ("PUT")', '@csrf', '@METHOD("PUT")'],
    ['@include(/* ) */ "a")', '@include(/* ) */ "a")'],
    ['@media (min-width: 1px) {}', '"@media (min-width: 1px) {}"'],
    ['<a @click="go" @keydown.enter="x">', '"<a @click=\\"go\\" @keydown.enter=\\"x\\">"'],
    ['@foo::bar($a)', '@foo::bar($a)'],
    ['@props([{{-- a --}}"b"])', '@props([           "b"])'],
  ],
  blocks: [
    ['@if($a) b @elseif($c) d @else e @endif', '@if($a)', '  "b"', '@elseif($c)', '  "d"', '@else', '  "e"', '@endif'],
    ['@isset($a) b @endif', '@isset($a)', '  "b"', '@endif'],
    ['@forelse($a as $b) c @empty d @endforelse', '@forelse($a as $b)', '  "c"', '@empty', '  "d"', '@endforelse'],
    ['@empty($a) b @endempty', '@empty($a)', '  "b"', '@endempty'],
    [
      '@switch($a) @case(1) b @break @default c @endswitch',
      ...['@switch($a)', '@case(1)', '  "b"', '  @break', '@default', '  "c"', '@endswitch'],
    ],
    ["@section('a', 'b') c", "@section('a', 'b')", '"c"'],
    ["@section('a') b @show", "@section('a')", '  "b"', '@show'],
    ["@lang(['a']) b @endlang", "@lang(['a'])", '  "b"', '@endlang'],
    ['@admin($a) b @else c @endadmin', '@admin($a)', '  "b"', '@else', '  "c"', '@endadmin'],
    ['@unlessadmin b @endadmin', '@unlessadmin', '  "b"', '@endadmin'],
    ['@foreach($a as $b) @free($b) c @else d @endif @endforeach'].concat([
      ...['@foreach($a as $b)', '  @free($b)', '    "c"', '  @else', '    "d"', '  @endif', '@endforeach'],
    ]) as unknown as Example,
  ],
  components: [
    [
      '<x-alert type="a {{ $b }}" :to="$c" ::d="js" e :$f {{ $attributes }} @class(["g"])/>',
      'Component blade alert type="a {$b}" :to=$c :d="js" e :f=$f {$attributes} @class(["g"]) (self)',
    ],
    ['<x-a><x-slot:b c="d">e</x-slot></x-a>', 'Component blade a (tag)', '  Slot b c="d" (tag)', '    "e"'],
    ['<x-slot name="b">e</x-slot>', 'Slot b name="b" (tag)', '  "e"'],
    ['<x-slot :name="$b">e</x-slot:name>', 'Slot ? :name=$b (tag)', '  "e"'],
    ['<livewire:a.b :c="$d" />', 'Component livewire a.b :c=$d (self)'],
    ['<flux:button>a</flux:button>', 'Component flux button (tag)', '  "a"'],
    ['<x-a.b>c</x-a-b>', 'Component blade a.b (tag)', '  "c"'],
    ['<x-a @if($b) c @endif>', '"<x-a"', '@if($b)', '  "c"', '@endif', '">"'],
    ['<xml-a><x', '"<xml-a><x"'],
  ],
  PHP: [
    ['@php $a = "@endif"; @endphp', 'RawPhp block $a = "@endif";'],
    ['@php($a = 1) @php $b @endphp', '@php($a = 1)', 'RawPhp block $b'],
    ['@php ($a) and $b @endphp', 'RawPhp block ($a) and $b'],
    ['<?php if ($a): ?>b<?php endif ?>', 'RawPhp tag if ($a):', '"b"', 'RawPhp tag endif'],
    ['<?= "?>" ?><?xml version="1"?>', 'RawPhp echo "?>"', '"<?xml version=\\"1\\"?>"'],
  ],
  'what is wrong stays where it is': [
    ['@if($a) b', '@if($a)', '  "b"', '(nothing)', '! "@if($a)" "@if" is never closed'],
    ['a @endif b', '"a"', '@endif', '"b"', '! "@endif" "@endif" has nothing that it belongs to'],
    [
      '@if($a) @foreach($b as $c) d @endif e',
      ...['@if($a)', '  @foreach($b as $c)', '    "d"', '  (nothing)', '@endif', '"e"'],
      '! "@foreach($b as $c)" "@foreach" is never closed',
    ],
    ["@section('a') b", "@section('a')", '"b"', '! "@section(\'a\')" "@section" is never closed'],
    ['<x-a> b', 'Component blade a (missing)', '"b"', '! "<x-a>" "<a>" is never closed'],
    ['a </x-b> c', '"a"', '"c"', '! "</x-b>" nothing opens this component'],
    ['{{ $a->\n<p>{{ $b }}', 'Echo escaped $a->', '"<p>"', 'Echo escaped $b', '! "{{ $a->" "{{" is never closed'],
    [
      '@if ($a->\n<p>{{ $b }} @endif',
      ...['@if($a->)', '  "<p>"', '  Echo escaped $b', '@endif'],
      '! "@if (" the parenthesis of "@if" is never closed',
    ],
    ["@lang('it's a')\n@if($a) b @endif", "@lang('it's a')", '@if($a)', '  "b"', '@endif'],
    ['{{-- a\n{{ $b }}', 'Comment " a"', 'Echo escaped $b', '! "{{--" "{{--" is never closed'],
  ],
};

for (const [topic, examples] of Object.entries(EXAMPLES)) {
  describe(topic, () => {
    test.each(examples.map(([template, ...tree]) => ({ template, tree })))('$template', ({ template, tree }) => {
      expect(outlineOf(template)).toBe(tree.join('\n'));
    });
  });
}
