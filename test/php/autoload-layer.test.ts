import { expect, it } from 'vitest';
import { declarationsOf } from '../../server/src/php/autoload/declarations.ts';
import { BEHIND, layerVendor } from '../../server/src/php/signatures/layer.ts';
import { openSignatures } from '../../server/src/php/signatures/signatures.ts';
import { summaryOf } from '../support/types.ts';

/** Lines of what a text declares; `mark` stands in front of each. */
async function lines(text: string, mark = ''): Promise<string> {
  return declarationsOf(await summaryOf(text)).lines.replaceAll(/^(?=.)/gm, mark);
}

async function layered(builtin: string, overlay: string, vendor: string) {
  const signatures = openSignatures((await lines(builtin)) + (await lines(overlay, '+')));
  return layerVendor(vendor, signatures);
}

it('answers with dependencies, then with what is built in, then with what dependencies have for older versions', async () => {
  const source = await layered(
    'class A { function built() {} } class B {} function f(): int {} const K = 1;',
    '',
    (await lines('class A { function installed() {} }')) +
      (await lines(
        'class B { function never() {} } class C {} function f(): string {} function g() {} const L = 2;',
        BEHIND,
      )),
  );
  expect(source.classNamed('a')?.methods?.map(({ name }) => name)).toEqual(['installed']);
  expect(source.classNamed('B')?.methods).toBeUndefined();
  expect(source.classNamed('C')?.name).toBe('C');
  expect(source.classNamed('D')).toBeUndefined();
  expect(source.functionNamed('f')?.returns).toMatchObject({ name: 'int' });
  expect(source.functionNamed('g')?.name).toBe('g');
  expect([source.constantNamed('K')?.name, source.constantNamed('L')?.name]).toEqual(['K', 'L']);
});

it('lays what overlays know over dependencies', async () => {
  const source = await layered(
    'class A { function gone() {} }',
    '/** @template T */ class A { /** @return T */ function first() {} } /**\n * @template T\n * @param T $x\n * @return T\n */ function f($x) {}',
    await lines('class A { function first() {} function more(): int {} } function f($x) {}'),
  );
  const a = source.classNamed('A');
  expect(a?.templates?.map(({ name }) => name)).toEqual(['T']);
  expect(a?.methods?.map(({ name, returns }) => [name, returns.kind])).toEqual([
    ['first', 'template'],
    ['more', 'scalar'],
  ]);
  expect(source.functionNamed('f')?.returns.kind).toBe('template');
});

it('leaves a dependency alone that has templates by other names', async () => {
  const source = await layered(
    '',
    '/** @template TOther */ class A { /** @return TOther */ function last() {} }',
    await lines('/** @template T */ class A { /** @return T */ function first() {} }'),
  );
  expect(source.classNamed('A')?.methods?.map(({ name }) => name)).toEqual(['first']);
});

it('is the built-in signatures where nothing is installed', async () => {
  const signatures = openSignatures(await lines('class A {}'));
  expect(layerVendor(undefined, signatures)).toBe(signatures);
});
