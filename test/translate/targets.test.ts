/**
 * Conversions of a part of a file: the PHP marks with « and » what is selected, the Go is followed by what it needs in
 * scope, what it leaves unread, and its ledger.
 */
import { describe, expect, test } from 'vitest';
import { compileRow } from '../../server/src/table/compile.ts';
import { createTable } from '../../server/src/table/table.ts';
import { LineIndex } from '../../server/src/text/lines.ts';
import { convert } from '../../server/src/translate/convert.ts';
import { findTarget } from '../../server/src/translate/target.ts';
import { appOpener } from '../support/application.ts';
import { testGofmt, testGrammars, testHelpers } from '../support/grammars.ts';
import { readCases } from './cases.ts';
import { testRows } from './rows.ts';

const grammars = await testGrammars();
const helpers = await testHelpers();
const app = await appOpener();
const table = createTable(testRows.map((row) => compileRow(row, grammars.php)));

describe('targets.txt', () => {
  test.each(readCases('targets.txt'))('$title', ({ php, go }) => {
    expect(convertMarked(php)).toBe(go);
  });
});

function convertMarked(marked: string): string {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const php = marked.replaceAll(/[«»]/g, '');
  const open = '<?php ';
  const text = open + php;
  const file = app.openAlone(text);
  const target = findTarget(file.program, { start: open.length + start, end: open.length + end });
  if (target === undefined) throw new Error(`nothing is selected in ${marked}`);
  const source = { text, path: 'example.php', lines: new LineIndex(text), file, table };
  const { go, needs, leaves, ledger } = convert(
    { grammars, gofmt: testGofmt(), helpers, module: 'app' },
    source,
    target,
  );
  const notes = [
    ...needs.map(({ name, type }) => `needs ${name} ${type}`),
    ...leaves.map((name) => `leaves ${name}`),
    ...ledger.map((text) => `ledger ${text}`),
  ];
  return [go, ...notes].join('\n');
}
