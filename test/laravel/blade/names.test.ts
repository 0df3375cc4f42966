/**
 * Names of views and components, compared with Laravel's own rules where it is installed.
 */
import { describe, expect, test } from 'vitest';
import { normalizeViewName, placesOfComponent, viewNameOf } from '../../../server/src/laravel/blade/names.ts';
import { runPhp } from '../../support/php.ts';
import { requirePart } from '../../support/requirements.ts';

test.each([
  ['home.blade.php', 'home'],
  ['users/show.blade.php', 'users.show'],
  ['users\\show.blade.php', 'users.show'],
  ['vendor/mail/html/button.blade.php', 'mail::html.button'],
  ['plain.php', 'plain'],
  ['README.md', undefined],
])('%s is %s', (path, name) => {
  expect(viewNameOf(path)).toBe(name);
});

test.each([
  ['a/b', 'a.b'],
  ['a.b', 'a.b'],
  ['mail::html/button', 'mail::html.button'],
])('%s means %s', (name, normal) => {
  expect(normalizeViewName(name)).toBe(normal);
});

test('Livewire has two folders for classes', () => {
  expect(placesOfComponent('livewire', 'users.edit-form')).toEqual({
    classes: ['Livewire\\Users\\EditForm', 'Http\\Livewire\\Users\\EditForm'],
    views: ['livewire.users.edit-form'],
  });
});

describe.skipIf(!requirePart('laravel'))("Laravel's component tags", () => {
  test.each(['alert', 'forms.input', 'forms.text-input', 'a_b.c-d', 'fooBar', 'mail::button', 'mail::html.button'])(
    '%s',
    async (name) => {
      const code = `require 'Illuminate/autoload.php';
        $tags = new Illuminate\\View\\Compilers\\ComponentTagCompiler;
        echo json_encode([$tags->formatClassName($argv[1]), $tags->guessViewName($argv[1])]);`;
      const [className, viewName] = JSON.parse((await runPhp(['-r', code, name])).stdout) as [string, string];
      const { classes, views } = placesOfComponent('blade', name);
      expect(classes[0]).toBe(name.includes('::') ? undefined : `View\\Components\\${className}`);
      expect(views.slice(0, 2)).toEqual([viewName, `${viewName}.index`]);
    },
  );
});
