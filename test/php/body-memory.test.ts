/** A document's memory of bodies: whatever is typed, its summary is that of a file read for the first time. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FlowMemory } from '../../server/src/php/infer.ts';
import { resolveNames } from '../../server/src/php/names.ts';
import { openBodyMemory } from '../../server/src/php/summary/body-memory.ts';
import { summarise } from '../../server/src/php/summary/summarise.ts';
import { PhpDocument } from '../../server/src/syntax/php/parse.ts';
import { testGrammars } from '../support/grammars.ts';

const { php } = await testGrammars();

const FILES = [
  'Database/Query/Builder.php',
  'Database/Eloquent/Model.php',
  'Routing/Router.php',
  'Support/helpers.php',
];

/** What is typed; most of it leaves code that is whole. */
const TYPED = [
  ' ',
  '\n',
  ' $this->name = 1; ',
  ' return []; ',
  ' /** @var int $x */ ',
  ' }',
  'use App\\Foo;',
  "'",
  ' x();',
];

const edits = fc.array(fc.tuple(fc.nat(), fc.constantFrom(...TYPED), fc.nat(3)), { minLength: 1, maxLength: 8 });

test.each(FILES)('%s is the same however it was typed', (file) => {
  const text = readFileSync(`/usr/share/php/Illuminate/${file}`, 'utf8');
  fc.assert(
    fc.property(edits, (strokes) => {
      const document = new PhpDocument(php, text);
      const memory = openBodyMemory();
      try {
        let now = text;
        for (const [at, typed, taken] of strokes) {
          const behind = now.indexOf(';', at % now.length) + 1;
          now = `${now.slice(0, behind)}${typed}${now.slice(behind + taken)}`;
          const program = document.setText(now);
          const names = resolveNames(program);
          const again = summarise(program, names, { memory: memory.of(program, now) });
          expect(again).toEqual(summarise(program, names));
        }
      } finally {
        document.dispose();
      }
    }),
    { numRuns: 4 },
  );
});

const CLASS = `<?php
class Cart {
  private $items;
  public function __construct() { $this->items = []; }
  /** @return list<string> */
  public function names() { return $this->all(); }
  public function all() { return [1, 2]; }
  public function fresh() { $this->items = new Cart(); return new static(); }
}
`;

const CHANGES = [
  { does: 'follows only the body that changed', from: '[1, 2]', to: "['a']", followed: ['all'] },
  {
    does: 'follows nothing when a body that tells nothing changed',
    from: 'return $this->all();',
    to: 'return 1;',
    followed: [],
  },
  {
    does: 'follows everything when a declaration changed',
    from: 'private $items',
    to: 'protected $items',
    followed: ['__construct', 'all', 'fresh'],
  },
  { does: 'keeps nothing of broken code', from: 'return [1, 2]; }', to: 'return [1, 2', followed: undefined },
] as const;

test.each(CHANGES)('$does', ({ from, to, followed }) => {
  const memory = openBodyMemory();
  const read = (text: string): readonly string[] | undefined => {
    const document = new PhpDocument(php, text);
    const { program } = document;
    const known = memory.of(program, text);
    const kept: string[] = [];
    const spy: FlowMemory | undefined = known && {
      recall: known.recall,
      keep: (owner, flow) => {
        kept.push(owner.name.text);
        known.keep(owner, flow);
      },
    };
    summarise(program, resolveNames(program), { memory: spy });
    document.dispose();
    return known === undefined ? undefined : [...new Set(kept)].sort();
  };
  read(CLASS);
  expect(read(CLASS.replace(from, to))).toEqual(followed);
});
