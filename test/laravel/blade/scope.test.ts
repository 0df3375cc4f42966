/**
 * Variables in templates are what they are in the compiled template.
 */
import { expect, test } from 'vitest';
import { openAlone } from '../../../server/src/laravel/alone.ts';
import { fileScope } from '../../../server/src/php/scope.ts';
import { findAt } from '../../../server/src/syntax/php/walk.ts';
import { testSignatures } from '../../support/signatures.ts';
import { fileOf } from '../../syntax/blade/check-blade.ts';

/** Templates with a `|` in front of the variable that is asked for, and its class or scalar type. */
test.each([
  ['@foreach([new DateTime] as $day) {{ |$day->format("Y") }} @endforeach', 'DateTime'],
  ['@php($name = "a") <p>{{ |$name }}</p>', 'string'],
  ['@php $request = request(); @endphp {{ |$request->input("a") }}', 'Illuminate\\Http\\Request'],
  ['<?php $day = new DateTime ?> <x-a :day="|$day" />', 'DateTime'],
  ['@if($thing instanceof Thing) {{ |$thing->name }} @endif', 'Thing'],
  ['@use("App\\Models\\User") @if($a instanceof User) {{ |$a->name }} @endif', 'App\\Models\\User'],
  ['@error("title") {{ |$message }} @enderror', 'string'],
  ['@section("a") @php($n = 1) @endsection {{ |$n }}', 'int'],
])('%s', async (marked, type) => {
  const at = marked.indexOf('|');
  const { php } = await fileOf(marked.replace('|', ''));
  const variable = findAt(php, at).findLast((node) => node.kind === 'Variable');
  const { types } = openAlone(php, await testSignatures());
  expect(variable && types.typeOf(variable, fileScope(php))).toMatchObject({ name: type });
});
