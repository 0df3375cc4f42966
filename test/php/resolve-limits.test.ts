/**
 * Whatever declarations say, questions about them end soon, and the answers do not depend on what was asked before.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTypes } from '../../server/src/php/resolve/types.ts';
import { createWorld } from '../../server/src/php/resolve/world.ts';
import type { ClassSummary, FileSummary } from '../../server/src/php/summary/summary.ts';
import { classType, literalType, type Question, type StaticType, UNKNOWN } from '../../server/src/php/types.ts';
import type { Types } from '../../server/src/php/world.ts';
import { printType } from '../support/print-summary.ts';
import { NO_BUILTINS, NO_FRAMEWORK, summaryOf, typeOf, worldOf } from '../support/types.ts';

async function typesOf(php: string): Promise<Types> {
  return createTypes(await worldOf({ 'a.php': php }));
}

describe('circles', () => {
  const cases: readonly (readonly [title: string, php: string, expression: string, want: string])[] = [
    [
      'of parents',
      'class A extends B { function a(): int {} } class B extends A { function b(): string {} }',
      '(new A)->b()',
      'string',
    ],
    ['of one class', 'class A extends A implements A { use A; function a(): int {} }', '(new A)->b()', 'unknown'],
    [
      'of traits',
      'trait T { use U; function t(): int {} } trait U { use T; } class A { use U; }',
      '(new A)->t()',
      'int',
    ],
    ['of aliases', 'trait T { function t(): int {} } class A { use T { t as u; u as t; } }', '(new A)->u()', 'int'],
    [
      'of templates',
      `/** @template T
       * @extends B<A<T>> */ class A extends B {}
       /** @template T
       * @extends A<B<T>> */ class B extends A { /** @return T */ function b() {} }`,
      '(new A)->b()',
      'A',
    ],
    [
      'of bounds',
      `/** @template T of A<T>
       * @template U of T */ class A { /** @return U */ function a() {} }`,
      '(new A)->a()->a()->a()',
      'unknown',
    ],
    [
      'of properties',
      'class A { public $p; function __construct() { $this->p = $this->q; $this->q = $this->p; } }',
      '(new A)->p',
      'unknown',
    ],
    ['of constants', 'class A { const X = self::Y; const Y = B::X; } class B { const X = A::X; }', 'A::X', 'unknown'],
    ['of global constants', 'const X = Y; const Y = X;', 'X', 'unknown'],
    [
      'of iterators',
      'class A implements IteratorAggregate { function getIterator(): B {} } class B implements IteratorAggregate { function getIterator(): A {} } interface IteratorAggregate {}',
      '(new A)[$each]',
      'unknown',
    ],
  ];

  test.each(cases)('%s', async (_, php, expression, want) => {
    expect(printType(await typeOf(await typesOf(php), expression))).toBe(want);
  });

  test('of types that grow with each call', async () => {
    const types = await typesOf(`/** @template T */ class A {
      /** @return A<A<static>> */ function deeper() {}
      /** @return A<array{T, T, static}> */ function wider() {} }`);
    for (const method of ['deeper', 'wider']) {
      let type: StaticType = classType('A', [classType('B')]);
      for (let at = 0; at < 200; at++) {
        type = types.call(type, method, []);
        expect(JSON.stringify(type).length).toBeLessThan(40_000);
      }
    }
  });

  test('of templates that double through each level', async () => {
    const levels = Array.from({ length: 60 }, (_, at) => {
      return `/** @template T\n * @extends C${at + 1}<array{T, T}> */ class C${at} extends C${at + 1} {}`;
    });
    const types = await typesOf(
      `${levels.join('\n')} /** @template T */ class C60 { /** @return T */ function last() {} }`,
    );
    expect(await typeOf(types, '$c->last()', { c: 'C0<int>' })).toEqual(UNKNOWN);
  });
});

test('a long chain of bodies is followed from either end', async () => {
  const chain = Array.from({ length: 100 }, (_, at) => `function f${at}() { return $this->f${at + 1}(); }`).join(' ');
  const php = `class A { ${chain} function f100(): int {} }`;
  expect(printType(await typeOf(await typesOf(php), '(new A)->f0()'))).toBe('int');
});

test('methods that return each other in a knot are answered at once', async () => {
  const count = 60;
  const methods = Array.from({ length: count }, (_, at) => {
    const called = Array.from({ length: 9 }, (__, step) => (at * 7 + step * step) % count);
    const calls = called.map((to) => `if ($x == ${to}) { return $this->f${to}(); }`).join(' ');
    return `function f${at}() { ${calls} return new C${at % 3}; }`;
  });
  const types = await typesOf(`class A { ${methods.join('\n')} }`);
  const start = performance.now();
  expect(printType(await typeOf(types, '(new A)->f0()'))).toBe('C0|C1|C2');
  for (let at = 0; at < count; at++) types.call(classType('A'), `f${at}`, []);
  expect(performance.now() - start).toBeLessThan(2000);
});

const NAMES = ['A', 'B', 'C', 'Traversable', 'IteratorAggregate', 'Iterator', 'ArrayAccess'] as const;
const MEMBERS = ['f', 'g', '__call', '__get', 'getiterator', 'current', 'offsetget', '__invoke'] as const;
const name = fc.constantFrom(...NAMES);
const member = fc.constantFrom(...MEMBERS);
const template = fc.constantFrom('T', 'U');

const { type } = fc.letrec<{ type: StaticType; question: Question; list: readonly StaticType[] }>((tie) => ({
  list: fc.array(tie('type'), { maxLength: 2 }),
  type: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom<StaticType>(UNKNOWN, { kind: 'static' }, { kind: 'null' }, { kind: 'never' }, { kind: 'object' }),
    name.map((each) => classType(each)),
    template.map((each): StaticType => ({ kind: 'template', name: each })),
    fc.constantFrom<StaticType>(literalType('A'), literalType(1), { kind: 'array' }, { kind: 'void' }),
    fc.record({ kind: fc.constant('class' as const), name, args: tie('list') }),
    fc.record({ kind: fc.constant('static' as const), args: tie('list') }),
    fc.record({ kind: fc.constant('array' as const), key: tie('type'), value: tie('type') }),
    fc.record({
      kind: fc.constant('callable' as const),
      params: tie('list'),
      returns: tie('type'),
      closure: fc.constant(true as const),
    }),
    fc.record({ kind: fc.constant('scalar' as const), name: fc.constant('string' as const), classOf: tie('type') }),
    fc
      .record({ subject: fc.constantFrom('x', 'T'), is: tie('type'), yes: tie('type'), no: tie('type') })
      .map(({ subject, is, yes, no }): StaticType => conditional(subject, is, yes, no)),
    tie('question').map((question): StaticType => ({ kind: 'deferred', question })),
  ),
  question: fc.oneof(
    fc.record({ ask: fc.constant('call' as const), of: tie('type'), method: member, args: tie('list') }),
    fc.record({ ask: fc.constant('static-call' as const), of: tie('type'), method: member, args: tie('list') }),
    fc.record({ ask: fc.constant('property' as const), of: tie('type'), name: member }),
    fc.record({ ask: fc.constant('class-constant' as const), of: tie('type'), name: member }),
    fc.record({ ask: fc.constant('function' as const), names: fc.constant(['f']), args: tie('list') }),
    fc.record({ ask: fc.constant('invoke' as const), of: tie('type'), args: tie('list') }),
    fc.record({ ask: fc.constantFrom('element' as const, 'key' as const, 'instance' as const), of: tie('type') }),
    fc.record({ ask: fc.constant('without-null' as const), of: tie('type') }),
    fc.record({ ask: fc.constant('either' as const), of: tie('list') }),
  ),
}));

const signature = fc.record({
  returns: type,
  params: fc.array(fc.record({ name: fc.constant('x'), type }), { maxLength: 2 }),
  templates: fc.array(fc.record({ name: template, bound: type }), { maxLength: 1 }),
});
const parent = fc.record({ name, args: fc.array(type, { maxLength: 2 }) });
const declaration: fc.Arbitrary<ClassSummary> = fc.record({
  name,
  kind: fc.constantFrom('class' as const, 'interface' as const, 'trait' as const, 'enum' as const),
  start: fc.constant(0),
  end: fc.constant(0),
  extends: parent,
  implements: fc.array(parent, { maxLength: 2 }),
  traits: fc.array(parent, { maxLength: 2 }),
  mixins: fc.array(type, { maxLength: 2 }),
  templates: fc.array(fc.record({ name: template, bound: type }), { maxLength: 2 }),
  methods: fc.array(
    fc.tuple(member, signature).map(([each, rest]) => ({ name: each, ...rest })),
    { maxLength: 4 },
  ),
  properties: fc.array(fc.record({ name: member, type }), { maxLength: 3 }),
  constants: fc.array(fc.record({ name: member, type }), { maxLength: 2 }),
});
const file: fc.Arbitrary<FileSummary> = fc.record({
  classes: fc.array(declaration, { maxLength: 6 }),
  functions: fc.array(
    signature.map((rest) => ({ name: 'f', ...rest })),
    { maxLength: 1 },
  ),
});

function conditional(subject: string, is: StaticType, yes: StaticType, no: StaticType): StaticType {
  return { kind: 'conditional', subject, is, whenTrue: yes, whenFalse: no };
}

/** Everything that can be asked about a few names. */
function askAll(types: Types, names: readonly string[]): readonly unknown[] {
  return names.flatMap((each) => {
    const of = classType(each);
    const object = { kind: 'class', name: each } as const;
    return [
      ...MEMBERS.flatMap((of_) => [
        types.call(of, of_, [of, UNKNOWN]),
        types.staticCall(of, of_, []),
        types.property(of, of_),
        types.classConstant(of, of_),
        types.paramsOf({ kind: 'method', object, method: of_, args: [of] }),
        types.closureParams({ kind: 'method', object, method: of_, args: [of] }, 0),
      ]),
      types.element(of),
      types.element(of, 'k'),
      types.key(of),
      types.invoke(of, [of]),
      types.functionCall(['f'], [of]),
      types.templateArg(object, 'Traversable', 1),
      NAMES.map((above) => types.isClass(each, above)),
    ];
  });
}

describe('declarations that nobody would write', () => {
  const worldFrom = (summary: FileSummary) =>
    createWorld({ files: [['a.php', summary]], builtins: NO_BUILTINS, framework: NO_FRAMEWORK });

  test('are answered soon, with values', () => {
    fc.assert(
      fc.property(file, type, (summary, any) => {
        const types = createTypes(worldFrom(summary));
        const start = performance.now();
        askAll(types, NAMES);
        expect(JSON.stringify(types.force(any)).length).toBeLessThan(200_000);
        expect(performance.now() - start).toBeLessThan(5000);
      }),
      // Smaller declarations are answered sooner, so that there is nothing to look for behind a failure.
      { numRuns: 300, endOnFailure: true },
    );
  });
});

test('answers do not depend on what was asked before', async () => {
  const summary = await summaryOf(`class A { function f() { if ($x) { return $this->g(); } return new B; } public $p;
      function g() { if ($x) { return $this->f(); } if ($y) { return $this->h()->i(); } return new C; }
      function h() { if ($x) { return $this->g(); } return $this; } function i() { return $this->f(); }
      function __construct() { $this->p = $this->f(); $this->p = 1; } }
    class B extends A { function i() { if ($x) { return $this->f()->f(); } return $this->p; } } class C extends B {}`);
  const world = createWorld({ files: [['a.php', summary]], builtins: NO_BUILTINS, framework: NO_FRAMEWORK });
  const questions = ['A', 'B', 'C'].flatMap((of) => ['f', 'g', 'h', 'i'].map((method) => [of, method] as const));
  const ask = (types: Types, [of, method]: readonly [string, string]) =>
    printType(types.call(classType(of), method, []));
  const alone = questions.map((each) => ask(createTypes(world), each));
  fc.assert(
    fc.property(fc.shuffledSubarray(questions, { minLength: questions.length }), (order) => {
      const types = createTypes(world);
      for (const each of order) ask(types, each);
      expect(questions.map((each) => ask(types, each))).toEqual(alone);
    }),
  );
});
