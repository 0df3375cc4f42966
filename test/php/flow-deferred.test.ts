/**
 * The flow where only the file at hand is known: what others decide stays a question, of a bounded size.
 */
import { describe, expect, test } from 'vitest';
import { readClassFacts } from '../../server/src/php/class-facts.ts';
import { readDeclarations } from '../../server/src/php/declarations.ts';
import { type FileTypes, inferTypes } from '../../server/src/php/infer.ts';
import { resolveNames } from '../../server/src/php/names.ts';
import { printType } from '../../server/src/php/print-type.ts';
import { deferringTypes } from '../../server/src/php/resolve/deferring.ts';
import type { StaticType } from '../../server/src/php/types.ts';
import type { FunctionDecl, Method, Program } from '../../server/src/syntax/php/ast.ts';
import { parsePhp } from '../../server/src/syntax/php/parse.ts';
import { testGrammars } from '../support/grammars.ts';

interface Opened {
  readonly program: Program;
  readonly types: FileTypes;
}

async function openAlone(php: string): Promise<Opened> {
  const program = parsePhp((await testGrammars()).php, `<?php ${php}`);
  const names = resolveNames(program);
  const facts = readClassFacts(program, names);
  return { program, types: inferTypes(program, names, facts, deferringTypes(), { keepsPlaces: true }) };
}

/** What the first function, or else the first method, returns. */
async function returned(php: string): Promise<StaticType> {
  const { program, types } = await openAlone(php);
  const { functions, classes } = readDeclarations(program);
  const methods = classes.flatMap(({ members }) => members.filter((member) => member.kind === 'Method'));
  return types.returnTypeOf([...functions, ...methods][0] as FunctionDecl | Method);
}

describe('what a body returns', () => {
  const cases: readonly (readonly [php: string, want: string])[] = [
    ['function f() { return new User; }', 'User'],
    ['class A { function f() { return $this; } }', 'static'],
    ['class A { function f() { return new static; } }', 'static'],
    ['class A { function f() { return new self; } }', 'A'],
    ['trait T { function f() { return new self; } }', 'static'],
    ['/** @template T\n * @param T $x */ function f($x) { return $x; }', 'T'],
    ['function f() { return strlen("a") + 1; }', 'int'],
    ['function f($x) { return $x; }', '$x'],
    ['function f($x) { if ($x instanceof User) return $x; throw new E; }', 'User'],
    ['function f() { yield new User; }', 'Generator<int,User,mixed,void>'],
  ];
  test.each(cases)('%s', async (php, want) => {
    expect(printType(await returned(php)).replaceAll(', ', ',')).toBe(want);
  });
});

describe('questions', () => {
  test('of members of $this are asked of whatever object it is', async () => {
    expect(await returned('class A { function f() { return $this->b()->c; } }')).toEqual({
      kind: 'deferred',
      question: {
        ask: 'property',
        name: 'c',
        of: { kind: 'deferred', question: { ask: 'call', of: { kind: 'static' }, method: 'b', args: [] } },
      },
    });
  });

  test('are narrowed by conditions', async () => {
    const type = await returned('function f() { $u = g(); if ($u === null) return new User; return $u; }');
    expect(JSON.stringify(type)).toContain('without-null');
    expect(await returned('function f() { $u = g(); if ($u instanceof User) return $u; }')).toEqual({
      kind: 'class',
      name: 'User',
      nullable: true,
    });
  });

  test('stay small, however long the way to them', async () => {
    const steps = Array.from({ length: 300 }, (_, at) => `$a${at + 1} = h($a${at}, $a${at})->m($a${at});`).join('\n');
    const type = await returned(`function f() { $a0 = g(); ${steps} return [$a5, $a20, $a300]; }`);
    expect(JSON.stringify(type).length).toBeLessThan(40_000);
  });
});

describe('what methods assign', () => {
  const cases: readonly (readonly [php: string, want: string])[] = [
    ['class A { private $p; function __construct(User $u) { $this->p = $u; } }', 'p: User'],
    ['class A { private $p; function a() { $this->p = 1; } function b() { $this->p = null; } }', 'p: 1|null'],
    ['class A { private $p = []; function a(User $u) { $this->p[] = $u; } }', 'p: array<int,User>'],
    ['class A { private $p; function a($u) { $this->p = new C; } function b(User $u) { $this->p[] = $u; } }', 'p: C'],
    ['class A { static $p; static function a() { self::$p = new C; static::$q = 1; } }', 'p: C, q: 1'],
    ['class A { private $p; function a() { $f = function () { $this->p = new C; }; } }', 'p: C'],
    ['class A { private $p; function a() { [$this->p, $q] = [new C, 1]; } }', 'p: C'],
    ['class A { private $p; function a() { $other->p = new C; } }', ''],
  ];
  test.each(cases)('%s', async (php, want) => {
    const { program, types } = await openAlone(php);
    const [node] = readDeclarations(program).classes;
    const assigned = node === undefined ? [] : [...types.assignedProperties(node)];
    const shown = assigned.map(([name, type]) => `${name}: ${printType(type).replaceAll(', ', ',')}`);
    expect(shown.join(', ')).toBe(want);
  });

  test('only what is wanted', async () => {
    const { program, types } = await openAlone('class A { function f() { $this->a = 1; $this->b = 2; } }');
    const [node] = readDeclarations(program).classes;
    expect(node && [...types.assignedProperties(node, new Set(['b'])).keys()]).toEqual(['b']);
  });
});

test('variables of the global scope', async () => {
  const { types } = await openAlone(`$a = new User; if ($x) { $a = null; } function f() { global $b; $b = 1; $c = 2; }
    class A { function g() { $GLOBALS['d'] = 'x'; } }`);
  const shown = [...types.assignedGlobals()].map(([name, type]) => `${name}: ${printType(type)}`);
  expect(shown).toEqual(['a: User|null', 'b: 1', "d: 'x'"]);
});
