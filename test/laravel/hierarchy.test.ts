import { describe, expect, test } from 'vitest';
import { defaultAlias } from '../../server/src/laravel/aliases.ts';
import { appOpener } from '../support/application.ts';

const { app } = (await appOpener()).openAlone(`<?php
namespace App;
class StorePost extends \\Illuminate\\Foundation\\Http\\FormRequest {}
class Stray extends Missing {}
`);

describe('classes above others', () => {
  const cases: readonly (readonly [fqn: string, is: string, want: boolean | undefined])[] = [
    ['Illuminate\\Foundation\\Http\\FormRequest', 'Symfony\\Component\\HttpFoundation\\Request', true],
    ['illuminate\\http\\jsonresponse', 'Symfony\\Component\\HttpFoundation\\Response', true],
    ['Illuminate\\Support\\Facades\\Cache', 'Illuminate\\Support\\Facades\\Facade', true],
    ['Illuminate\\Support\\Facades\\Request', 'Illuminate\\Http\\Request', false],
    ['Illuminate\\Validation\\ValidationException', 'Exception', true],
    ['Carbon\\Carbon', 'DateTimeInterface', true],
    ['pdoexception', 'RuntimeException', true],
    ['PDOException', 'LogicException', false],
    ['Cache', 'Illuminate\\Support\\Facades\\Facade', true],
    ['App\\StorePost', 'Illuminate\\Http\\Request', true],
    ['App\\StorePost', 'Illuminate\\Http\\Response', false],
    ['App\\Stray', 'Illuminate\\Http\\Request', undefined],
    ['App\\Request', 'Illuminate\\Http\\Request', undefined],
    ['Illuminate\\Made\\Up', 'Illuminate\\Http\\Request', undefined],
  ];
  test.each(cases)('%s is %s: %s', (fqn, is, want) => {
    expect(app.isClass(fqn, is)).toBe(want);
  });
});

test('aliases', () => {
  expect(defaultAlias('route')).toBe('Illuminate\\Support\\Facades\\Route');
  expect(defaultAlias('Str')).toBe('Illuminate\\Support\\Str');
  expect(defaultAlias('App\\Route')).toBeUndefined();
  expect(defaultAlias('Thing')).toBeUndefined();
});
