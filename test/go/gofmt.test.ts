import { expect, test } from 'vitest';
import { formatStatements } from '../../server/src/go/gofmt.ts';
import { testGofmt } from '../support/grammars.ts';

test('formats files and fragments', () => {
  const gofmt = testGofmt();
  expect(gofmt('package   p\nfunc f( ) { }')).toEqual({ ok: true, text: 'package p\n\nfunc f() {}\n' });
  expect(gofmt('x:=  1\ny( x )')).toEqual({ ok: true, text: 'x := 1\ny(x)' });
  expect(gofmt('')).toEqual({ ok: true, text: '' });
});

test('says where the source is not Go', () => {
  expect(testGofmt()('package')).toEqual({ ok: false, error: expect.stringContaining('1:8') });
});

test('goes on after it was stopped', () => {
  const gofmt = testGofmt();
  const deep = `package p\n\nvar x = ${'('.repeat(100_000)}1${')'.repeat(100_000)}\n`;
  expect(gofmt(deep)).toEqual({ ok: false, error: expect.any(String) });
  expect(gofmt('x:=1')).toEqual({ ok: true, text: 'x := 1' });
});

test('does not hold on to memory', () => {
  const gofmt = testGofmt();
  const source = `package p\n\n${'var x = map[string]int{"a": 1, "b": 2}\n'.repeat(2_000)}`;
  const before = process.memoryUsage().rss;
  for (let round = 0; round < 100; round++) expect(gofmt(source).ok).toBe(true);
  expect(process.memoryUsage().rss - before).toBeLessThan(300e6);
});

test('formats statements, however many of them are no declarations', () => {
  const gofmt = testGofmt();
  const many = Array.from({ length: 20 }, (_, at) => `if ok {\nvar v${at} any\n_ = v${at}\n}`).join('\n');
  expect(formatStatements(gofmt, many)).toEqual({ ok: true, text: expect.stringContaining('\n\tvar v19 any\n') });
  const raw = 'x := `a\n\tb`\nif x {\ny(`\n\t`, "`", \'`\') // `\n}';
  const formatted = 'x := `a\n\tb`\nif x {\n\ty(`\n\t`, "`", \'`\') // `\n}';
  expect(formatStatements(gofmt, raw)).toEqual({ ok: true, text: formatted });
});
