import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { compileRow } from '../../server/src/table/compile.ts';
import { loadRows, ROW_FIELDS } from '../../server/src/table/load.ts';
import { matchExpr } from '../../server/src/table/match.ts';
import { loadOverlay, localiseRow } from '../../server/src/table/overlay.ts';
import { FIDELITIES } from '../../server/src/table/row.ts';
import { createTable, printTable, readTable } from '../../server/src/table/table.ts';
import { testGrammars } from '../support/grammars.ts';
import { openTable } from './sample-rows.ts';

const schema = JSON.parse(readFileSync(new URL('../../server/src/table/row.schema.json', import.meta.url), 'utf8'));

const ROW = {
  ...{
    id: 'topic/name',
    title: 'T',
    php: 'f($X, $Y)',
    where: { X: 'string' },
    go: 'g($X)',
    gives: 'string',
    caveat: 'C',
  },
  ...{ fidelity: 'caveat', effort: 1, examples: [{ php: 'f(1);', go: 'g(1)' }], 'no-match': 'h(1);' },
  ...{
    instead: [
      { title: 'A', go: 'a()' },
      { title: 'B', go: 'b()' },
    ],
  },
};

describe('the JSON Schema', () => {
  const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);

  test('knows the fields and words that the loader knows', () => {
    expect(Object.keys(schema.items.properties)).toEqual([...ROW_FIELDS]);
    expect(schema.items.properties.fidelity.enum).toEqual([...FIDELITIES]);
    expect(Object.values<{ description?: string }>(schema.items.properties).every((field) => field.description)).toBe(
      true,
    );
  });

  const cases: readonly (readonly [title: string, row: object, isValid: boolean])[] = [
    ['a row', ROW, true],
    ['an unknown field', { ...ROW, titel: 'T' }, false],
    ['no caveat', { ...ROW, caveat: undefined }, false],
    ['a wrong id', { ...ROW, id: 'name' }, false],
    ['requests', { ...ROW, proof: [{ php: 'f();', requests: ['POST / a=1', { path: '/', json: [1] }] }] }, true],
    ['a wrong request', { ...ROW, proof: [{ php: 'f();', requests: ['get /'] }] }, false],
  ];
  test.each(cases)('%s', async (_, row, isValid) => {
    const text = JSON.stringify([row]);
    expect(validate(JSON.parse(text))).toBe(isValid);
    const { problems } = loadRows([{ path: 'a', text }], { grammars: await testGrammars(), builders: new Set() });
    expect(problems.length === 0).toBe(isValid);
  });
});

test('a table survives the build', async () => {
  const grammars = await testGrammars();
  const { rows } = loadRows([{ path: 'a', text: JSON.stringify([ROW]) }], { grammars, builders: new Set() });
  const compiled = rows.map((row) => compileRow(row, grammars.php));
  const text = printTable(compiled);
  const table = readTable(JSON.parse(text));
  const { open } = await openTable();
  const file = open('f("a", $b);');
  const [stmt] = file.program.body;
  const expr = stmt?.kind === 'ExprStmt' ? stmt.expr : undefined;
  const ids = (of: typeof table) => (expr === undefined ? [] : matchExpr(of, expr, file)).map((match) => match.row.id);
  expect(ids(table)).toEqual(['topic/name']);
  expect(ids(createTable(compiled))).toEqual(['topic/name']);
  expect(printTable(rows.map((row) => compileRow(row, grammars.php)))).toBe(text);
  expect(() => readTable({ version: 0, rows: [] })).toThrow('not a compiled table of version');
});

describe('overlays', () => {
  async function overlay(text: string) {
    const grammars = await testGrammars();
    const { rows } = loadRows([{ path: 'a', text: JSON.stringify([ROW]) }], { grammars, builders: new Set() });
    const { texts, problems } = loadOverlay({ path: 'zh-cn.yaml', text }, rows);
    return {
      rows: rows.map((row) => localiseRow(row, texts.get(row.id))),
      problems: problems.map(({ line, column, field, message }) => `${line}:${column} ${field}: ${message}`),
    };
  }

  test('texts replace texts, code stays', async () => {
    const { rows, problems } = await overlay('topic/name:\n  title: 查询\n  instead: [甲]\n');
    expect(problems).toEqual([]);
    expect(rows).toMatchObject([{ title: '查询', caveat: 'C', instead: [{ title: '甲', go: 'a()' }, { title: 'B' }] }]);
  });

  const cases: readonly (readonly [text: string, want: string])[] = [
    ['topic/nam: { title: T }', '1:1 : there is no row "topic/nam"; did you mean topic/name?'],
    ['topic/name: T', '1:13 : the texts of a row are a map; write { title: …, caveat: … }'],
    ['topic/name: { titel: T }', '1:15 titel: there is no field "titel"; did you mean title?'],
    ['topic/name: { instead: [A, B, C] }', '1:24 instead: the row has 2 of instead, this has 3; remove the rest'],
    ['- a', '1:1 : an overlay is a map of row ids; write request/query-value: { title: … }'],
  ];
  test.each(cases)('%s', async (text, want) => {
    expect((await overlay(text)).problems).toEqual([want]);
  });
});
