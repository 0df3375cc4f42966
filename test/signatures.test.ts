/**
 * The built-in signatures as the program asks for them: what is generated with the overlays laid over it.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { compileSignatures } from '../server/scripts/signatures-compile.ts';
import { mergeClass } from '../server/src/php/signatures/merge.ts';
import { openSignatures, printDeclaration, type Signatures } from '../server/src/php/signatures/signatures.ts';
import type { ClassSummary, MethodSummary } from '../server/src/php/summary/summary.ts';
import type { StaticType } from '../server/src/php/types.ts';

let text: string;
let signatures: Signatures;

beforeAll(async () => {
  text = await compileSignatures();
  signatures = openSignatures(text);
});

describe('classes', () => {
  it('are found in any case, with their parents', () => {
    const hasMany = signatures.classNamed('ILLUMINATE\\database\\Eloquent\\Relations\\HasMany');
    expect(hasMany?.name).toBe('Illuminate\\Database\\Eloquent\\Relations\\HasMany');
    expect(hasMany?.extends?.name).toBe('Illuminate\\Database\\Eloquent\\Relations\\HasOneOrMany');
  });

  it('that nobody declares are not found', () => {
    expect(signatures.classNamed('App\\Models\\User')).toBeUndefined();
    expect(signatures.classNamed('constructor')).toBeUndefined();
  });

  it('have the templates of the overlays and the members of the sources', () => {
    const builder = signatures.classNamed('Illuminate\\Database\\Eloquent\\Builder');
    expect(builder?.templates?.map(({ name }) => name)).toEqual(['TModel']);
    expect(returnsOf(builder, 'findOrFail').kind).toBe('conditional');
    expect(returnsOf(builder, 'firstOrCreate')).toEqual({ kind: 'template', name: 'TModel' });
    expect(methodOf(builder, 'addUpdatedAtColumn')?.visibility).toBe('protected');
  });

  it('tell what closures are given', () => {
    const map = methodOf(signatures.classNamed('Illuminate\\Support\\Collection'), 'map');
    expect(map?.params?.[0]?.type).toMatchObject({
      kind: 'callable',
      params: [
        { kind: 'template', name: 'TValue' },
        { kind: 'template', name: 'TKey' },
      ],
      returns: { kind: 'template', name: 'TMapValue' },
    });
    const create = methodOf(signatures.classNamed('Illuminate\\Support\\Facades\\Schema'), 'create');
    expect(create?.params?.[1]?.type).toMatchObject({
      params: [{ kind: 'class', name: 'Illuminate\\Database\\Schema\\Blueprint' }],
    });
  });

  it.each([
    ['Illuminate\\Support\\Number', 'currency', { kind: 'union' }],
    ['Illuminate\\Foundation\\Configuration\\Middleware', 'alias', { kind: 'static' }],
    ['Illuminate\\Process\\PendingProcess', 'timeout', { kind: 'static' }],
    ['Carbon\\Carbon', 'addDays', { kind: 'static' }],
    ['DOMDocument', 'getElementById', { kind: 'class', name: 'DOMElement', nullable: true }],
    ['PDO', 'prepare', { kind: 'union' }],
    ['GuzzleHttp\\Client', 'get', { kind: 'class', name: 'Psr\\Http\\Message\\ResponseInterface' }],
    ['Symfony\\Component\\HttpFoundation\\Request', 'getClientIp', { kind: 'scalar', name: 'string', nullable: true }],
  ])('%s::%s answers what it should', (fqn, name, type) => {
    expect(returnsOf(signatures.classNamed(fqn), name)).toMatchObject(type);
  });
});

describe('functions and constants', () => {
  it.each<[string, object]>([
    ['STRLEN', { kind: 'scalar', name: 'int' }],
    ['explode', { kind: 'array', value: { kind: 'scalar', name: 'string' } }],
    ['now', { kind: 'class', name: 'Illuminate\\Support\\Carbon' }],
    ['collect', { kind: 'class', name: 'Illuminate\\Support\\Collection' }],
    ['app', { kind: 'conditional', subject: 'abstract' }],
    ['Laravel\\Prompts\\text', { kind: 'scalar', name: 'string' }],
  ])('%s', (name, type) => {
    expect(signatures.functionNamed(name)?.returns).toMatchObject(type);
  });

  it('know the values that PHP has everywhere, and of others the type', () => {
    expect(signatures.constantNamed('JSON_PRETTY_PRINT')?.type).toMatchObject({ name: 'int', value: 128 });
    expect(signatures.constantNamed('PHP_VERSION')?.type).toEqual({ kind: 'scalar', name: 'string' });
    expect(signatures.constantNamed('json_pretty_print')).toBeUndefined();
  });
});

describe('overlays', () => {
  it('can be laid over a class that was read from elsewhere', () => {
    const overlay = signatures.overlays.classNamed('Illuminate\\Support\\Collection') as ClassSummary;
    const vendored: ClassSummary = {
      name: 'Illuminate\\Support\\Collection',
      kind: 'class',
      start: 10,
      end: 20,
      methods: [
        { name: 'first', returns: { kind: 'unknown' } },
        { name: 'ofMine', returns: { kind: 'void' } },
      ],
    };
    const merged = mergeClass(vendored, overlay);
    expect(merged.templates).toHaveLength(2);
    expect(returnsOf(merged, 'first').kind).toBe('conditional');
    expect(returnsOf(merged, 'ofMine')).toEqual({ kind: 'void' });
    expect([merged.start, merged.end]).toEqual([10, 20]);
  });

  it('leave alone what they leave open', () => {
    const returns: StaticType = { kind: 'scalar', name: 'int' };
    const method: MethodSummary = { name: 'f', params: [{ name: 'a', type: returns }], returns };
    const open: MethodSummary = {
      name: 'F',
      params: [{ name: 'b', type: { kind: 'unknown' } }],
      returns: { kind: 'unknown' },
    };
    const merged = mergeClass(classWith(method), classWith(open));
    expect(merged.methods).toEqual([{ name: 'F', params: [{ name: 'b', type: returns }], returns }]);
  });
});

describe('the text', () => {
  it('is the same whenever it is compiled', async () => {
    expect(await compileSignatures()).toBe(text);
  });

  it('is small, and opened within a moment', () => {
    expect(text.length).toBeLessThan(8_000_000);
    const start = performance.now();
    openSignatures(text).classNamed('Illuminate\\Http\\Request');
    expect(performance.now() - start).toBeLessThan(100);
  });

  it('holds any declaration, in ASCII', () => {
    const odd = classWith({ name: 'tab\tand\nline and 你', returns: { kind: 'void' } });
    const line = printDeclaration('class', odd, false);
    expect(line).toMatch(/^[\t\n\x20-\x7e]*$/);
    expect(openSignatures(line).classNamed('c')).toEqual(odd);
  });
});

function classWith(method: MethodSummary): ClassSummary {
  return { name: 'C', kind: 'class', start: 0, end: 0, methods: [method] };
}

function methodOf(summary: ClassSummary | undefined, name: string): MethodSummary | undefined {
  return summary?.methods?.find((method) => method.name === name);
}

function returnsOf(summary: ClassSummary | undefined, name: string): StaticType {
  return methodOf(summary, name)?.returns ?? { kind: 'unknown' };
}
