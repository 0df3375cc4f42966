import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatStatements } from '../../server/src/go/gofmt.ts';
import { createRowChecker } from '../support/check-row.ts';
import { testGofmt } from '../support/grammars.ts';
import { phpRubbish, phpStatements } from './php-source.ts';
import { testRows } from './rows.ts';

const checker = await createRowChecker(testRows);
const gofmt = testGofmt();

test('any PHP converts to Go that gofmt leaves as it is', () => {
  fc.assert(
    fc.property(fc.oneof(phpStatements, phpRubbish), (php) => {
      const { go, holes } = checker.convert(php);
      expect(go).not.toContain('is not Go');
      const formatted = formatStatements(gofmt, go);
      expect(formatted.ok ? formatted.text : formatted.error).toBe(go);
      for (const { offset } of holes) expect(go.slice(offset)).toMatch(/^todo\.(Port\[|Stop\()/);
    }),
    { numRuns: 1000 },
  );
});

test('deep nesting ends in a hole', () => {
  const depth = 3000;
  for (const php of [
    `$a = ${'!'.repeat(depth)}$b;`,
    `$a = ${'['.repeat(depth)}${']'.repeat(depth)};`,
    `$a = ${'$b . '.repeat(depth)}'c';`,
    `${'if ($a) { '.repeat(depth)}${'}'.repeat(depth)}`,
  ]) {
    expect(checker.convert(php).holes).not.toEqual([]);
  }
});
