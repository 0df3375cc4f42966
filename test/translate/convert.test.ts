import { describe, expect, test } from 'vitest';
import { createRowChecker } from '../support/check-row.ts';
import { readCases } from './cases.ts';
import { testRows } from './rows.ts';

const checker = await createRowChecker(testRows);

describe.each(['language.txt', 'rows.txt'])('%s', (name) => {
  test.each(readCases(name))('$title', ({ php, go }) => {
    expect(checker.convert(php).go).toBe(go);
  });
});

test('notes what the rows used say', () => {
  const conversion = checker.convert("echo $_GET['a'] ?? $_GET['b']; $n = count_users(); foo($x);");
  expect(conversion).toMatchObject({
    imports: ['app/internal/todo'],
    fidelity: 'manual',
    ledger: ['global scopes'],
    needs: [{ name: 'db', type: '*sql.DB' }],
    leaves: ['n'],
    gives: 'none',
  });
});

test('holes tell where they are on both sides', () => {
  const php = 'foo("todo.Stop(1)"); $a = bar();';
  const { go, holes } = checker.convert(php);
  expect(holes.map(({ start, end }) => `<?php ${php}`.slice(start, end))).toEqual(['foo("todo.Stop(1)");', 'bar()']);
  expect(holes.map(({ offset }) => go.slice(offset, offset + 9))).toEqual(['todo.Stop', 'todo.Port']);
});

test('the same PHP gives the same bytes', () => {
  const php = readCases('rows.txt')
    .map((one) => one.php)
    .join('\n');
  expect(checker.convert(php)).toEqual(checker.convert(php));
});
