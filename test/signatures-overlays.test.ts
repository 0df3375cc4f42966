/**
 * The hand-written overlays are PHP, and agree with the generated declarations that they are laid over: an overlay adds
 * types, not parameters. What newer versions of Laravel have besides stands in files that say so in their first lines.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { beforeAll, describe, expect, it } from 'vitest';
import { readSignatureFiles, SIGNATURES_FOLDER } from '../server/scripts/signatures-compile.ts';
import type { ClassSummary, FileSummary, ParamSummary } from '../server/src/php/summary/summary.ts';

const overlays = globSync(['overlays/*/*.stub.php'], { cwd: SIGNATURES_FOLDER }).sort();

let generated: FileSummary;

beforeAll(async () => {
  generated = await readSignatureFiles('{php,laravel}/*.stub');
});

describe.each(overlays)('%s', (path) => {
  const text = readFileSync(join(SIGNATURES_FOLDER, path), 'utf8');

  it('is PHP', () => {
    // PHP's own names can be declared in a namespace only; what the declarations are called does not matter here.
    const source = text.replace(/^namespace \{/gm, 'namespace Laragin {');
    const { status, stdout } = spawnSync('php', ['-d', 'display_errors=1', '-l'], { input: source, encoding: 'utf8' });
    expect(stdout.replace(/^No syntax errors.*/m, '').trim()).toBe('');
    expect(status).toBe(0);
  });

  it('takes as many parameters as what it is laid over', async () => {
    const isNewer = /^\/\/ since Laravel \d+/m.test(text);
    expect(contradictions(generated, await readSignatureFiles(path), isNewer)).toEqual([]);
  });
});

/** Methods and functions whose parameters are not those that are declared. */
function contradictions(declared: FileSummary, overlay: FileSummary, isNewer: boolean): readonly string[] {
  const problems: string[] = [];
  const compare = (name: string, own: readonly ParamSummary[] = [], laid: readonly ParamSummary[] = []): void => {
    const added = laid.slice(own.length);
    const isLonger = isNewer && added.every(({ optional, variadic }) => optional === true || variadic === true);
    if (laid.length < own.length || (added.length > 0 && !isLonger)) {
      problems.push(`${name}: declared with ${own.length} parameters, laid over with ${laid.length}`);
    }
  };
  const functions = byName(declared.functions);
  for (const { name, params } of overlay.functions ?? []) {
    const own = functions.get(name.toLowerCase());
    if (own !== undefined) compare(name, own.params, params);
  }
  const classes = byName(declared.classes);
  for (const laid of overlay.classes ?? []) {
    const own = classes.get(laid.name.toLowerCase());
    if (own !== undefined) compareMethods(own, laid, compare);
  }
  return problems;
}

function compareMethods(
  declared: ClassSummary,
  overlay: ClassSummary,
  compare: (name: string, own?: readonly ParamSummary[], laid?: readonly ParamSummary[]) => void,
): void {
  const methods = byName(declared.methods);
  for (const { name, params, magic } of overlay.methods ?? []) {
    const own = methods.get(name.toLowerCase());
    // What docblocks tell of facades differs in parameters from version to version, and binds nobody.
    if (own !== undefined && magic === undefined) compare(`${overlay.name}::${name}`, own.params, params);
  }
}

function byName<T extends { readonly name: string }>(list: readonly T[] = []): ReadonlyMap<string, T> {
  return new Map(list.map((item) => [item.name.toLowerCase(), item]));
}

it('PHP is there to check the overlays with', () => {
  expect(execFileSync('php', ['-v'], { encoding: 'utf8' })).toMatch(/^PHP 8/);
});

it('overlays name templates only where they are declared', async () => {
  const text = JSON.stringify(await readSignatureFiles('overlays/*/*.stub.php'));
  const strays = text.match(/"kind":"class","name":"(?:\w+\\\\)*T[A-Z][a-z]\w*"/g) ?? [];
  const suspects = strays.filter((stray) =>
    /\\\\T(Key|Value|Model|Result|Param|Return|Related|Declaring)\w*"/.test(stray),
  );
  expect(suspects).toEqual([]);
});
