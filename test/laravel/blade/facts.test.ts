/**
 * What a template uses and offers.
 */
import { describe, expect, test } from 'vitest';
import { type BladeFacts, bladeFacts } from '../../../server/src/laravel/blade/facts.ts';
import { parseBlade } from '../../../server/src/syntax/blade/parse.ts';
import { SHOP, STRESS } from '../../syntax/blade/check-blade.ts';

function factsOf(template: string): BladeFacts {
  return bladeFacts(parseBlade(template));
}

const literal = (name: string) => ({ kind: 'literal', name });
const dynamic = (expression: string) => ({ kind: 'dynamic', expression });

type Case = readonly [template: string, part: keyof BladeFacts, ...facts: object[]];

const CASES: readonly Case[] = [
  ["@extends('layouts.app')", 'extends', { name: literal('layouts.app'), via: 'extends', optional: false }],
  ["@extends('l.' . $l)", 'extends', { name: dynamic("'l.' . $l") }],
  ["@extendsFirst(['a', 'b'])", 'extends', { name: literal('a'), optional: true }, { name: literal('b') }],
  ["@include('a', ['b' => 1])", 'includes', { name: literal('a'), via: 'include', optional: false }],
  ["@includeIf('a')", 'includes', { name: literal('a'), via: 'includeif', optional: true }],
  ["@includeWhen($a, 'b')", 'includes', { name: literal('b'), via: 'includewhen' }],
  ["@includeUnless(f(1, 2), 'b')", 'includes', { name: literal('b') }],
  ["@includeFirst(['a', $b])", 'includes', { name: literal('a'), optional: true }, { name: dynamic('$b') }],
  ["@each('a', $b, 'c', 'd')", 'includes', { name: literal('a'), via: 'each' }, { name: literal('d') }],
  ["@each('a', $b, 'c', 'raw|none')", 'includes', { name: literal('a') }],
  ['@include("a.$b")', 'includes', { name: dynamic('"a.$b"') }],
  ['@include("a")', 'includes', { name: literal('a') }],
  ['<x-a.b c="d" :e="$f" g/>', 'components', { library: 'blade', name: literal('a.b'), attributes: ['c', 'e', 'g'] }],
  ['<x-dynamic-component :component="$a"/>', 'components', { name: dynamic('$a'), attributes: ['component'] }],
  ['<livewire:a />', 'components', { library: 'livewire', name: literal('a') }],
  ["@livewire('a', ['b' => $c])", 'components', { library: 'livewire', name: literal('a'), attributes: ['b'] }],
  ['@livewire(App\\A::class)', 'components', { name: { kind: 'class', name: 'App\\A' } }],
  ["@component('a') b @endcomponent", 'components', { library: 'view', name: literal('a') }],
  ["@section('a', $b)", 'sections', { name: literal('a'), content: 'inline', shown: false }],
  ["@section('a') b @show", 'sections', { name: literal('a'), content: 'block', shown: true }],
  ["@yield('a', 'b')", 'yields', { name: literal('a') }],
  ["@stack('a')", 'stacks', { name: literal('a') }],
  ["@push('a') b @endpush @prepend($c) @endprepend", 'pushes', { name: literal('a') }, { name: dynamic('$c') }],
  [
    "<x-a><x-slot:b>c</x-slot><x-slot :name='$d'></x-slot></x-a>",
    'slots',
    { name: literal('b') },
    { name: dynamic('$d') },
  ],
  ['<x-a><x-slot>b</x-slot></x-a>', 'slots', { name: literal('slot') }],
  ["@slot('a') b @endslot", 'slots', { name: literal('a') }],
  [
    "@props(['type' => 'info', 'message', 'items' => [1, 2]])",
    'props',
    ...[
      { name: 'type', default: "'info'" },
      { name: 'message', default: undefined },
      { name: 'items', default: '[1, 2]' },
    ],
  ],
  ["@inject('a', 'App\\B')", 'injects', { variable: 'a', service: literal('App\\B') }],
  ['@inject("a", \\App\\B::class)', 'injects', { variable: 'a', service: { kind: 'class', name: 'App\\B' } }],
  ["@use('App\\B', 'C')", 'imports', { name: 'App\\B', alias: 'C' }],
  [
    '@if($a) @csrf @csrf @mine(1) @endif',
    'directives',
    { name: 'csrf', count: 2, known: true },
    { name: 'if' },
    { name: 'mine', known: false },
  ],
];

test.each(CASES.map(([template, part, ...facts]) => ({ template, part, facts })))(
  '$part of $template',
  ({ template, part, facts }) => {
    expect(factsOf(template)[part]).toMatchObject(facts);
    expect(factsOf(template)[part]).toHaveLength(facts.length);
  },
);

describe('forms', () => {
  const FORMS: readonly (readonly [template: string, ...forms: object[]])[] = [
    ['<form action="/a">', { via: 'html', method: 'GET', action: { text: '/a' }, csrf: false }],
    [
      '<form method="post" action="{{ route(\'a\') }}">@csrf</form>',
      { method: 'POST', action: { text: "{{ route('a') }}" }, csrf: true },
    ],
    ["<form method='POST'>@method('PUT'){{ csrf_field() }}</form>", { method: 'PUT', action: undefined, csrf: true }],
    ['<form method="POST">{!! method_field("delete") !!}</form>', { method: 'DELETE', csrf: false }],
    [
      '<form method="{{ $m }}" action="/a/{{ $id }}/b"></form>',
      { method: undefined, action: { text: '/a/{{ $id }}/b', code: undefined } },
    ],
    ['<form @if($a) class="b" @endif method="POST" data-action="no"></form>', { method: 'POST', action: undefined }],
    [
      '<form method="POST"><input type="hidden" name="_method" value="patch"><input name="_token" value="x"></form>',
      { method: 'PATCH', csrf: true },
    ],
    ['<form></form><form method="POST">@csrf</form>', { csrf: false }, { csrf: true }],
    [
      "{!! Form::open(['route' => ['a', $b], 'method' => 'put']) !!}",
      { via: 'collective', method: 'PUT', action: { text: "['a', $b]" }, csrf: true },
    ],
    ["{!! Form::model($a, ['url' => '/b']) !!}", { via: 'collective', method: 'POST', action: { text: "'/b'" } }],
  ];

  test.each(FORMS.map(([template, ...forms]) => ({ template, forms })))('$template', ({ template, forms }) => {
    expect(factsOf(template).forms).toMatchObject(forms);
    expect(factsOf(template).forms).toHaveLength(forms.length);
  });

  test('say where they and their actions stand', () => {
    const template = 'a <div>{{ $b }}</div> <form method="POST" action="{{ route(\'c\') }}">';
    const [form] = factsOf(template).forms;
    expect(template.slice(form?.start, form?.end)).toBe('<form method="POST" action="{{ route(\'c\') }}">');
    expect(template.slice(form?.action?.code?.start, form?.action?.code?.end)).toBe("route('c')");
  });
});

test.each([...STRESS, ...SHOP])('the facts of $path are plain data', ({ text }) => {
  const facts = factsOf(text);
  expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
});
