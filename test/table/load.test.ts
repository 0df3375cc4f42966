import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadRows, type RowProblem } from '../../server/src/table/load.ts';
import { parseRequest } from '../../server/src/table/requests.ts';
import { testGrammars } from '../support/grammars.ts';

const GOOD = `
- id: topic/name
  title: A title
  php: f($X)
  go: g($X)
  gives: string
  fidelity: exact
  effort: 1
  examples: [{ php: f(1);, go: g(1) }]
  no-match: h(1);
`;

async function load(text: string) {
  const grammars = await testGrammars();
  return loadRows([{ path: 'rows.yaml', text }], { grammars, builders: new Set(['validate-rules']) });
}

/** The good row with lines of it replaced; an empty replacement takes the line out. */
function but(changes: Readonly<Record<string, string>>): string {
  let text = GOOD;
  for (const [field, line] of Object.entries(changes)) {
    const pattern = new RegExp(`^( {2}|- )${field}:.*\n`, 'm');
    if (!pattern.test(text)) text += `  ${line}\n`;
    else text = text.replace(pattern, (_, indent: string) => (line === '' ? '' : `${indent}${line}\n`));
  }
  return text;
}

const show = ({ line, column, field, message }: RowProblem): string => `${line}:${column} ${field}: ${message}`;

test('a good row, with its defaults', async () => {
  const { rows, problems } = await load(but({ proof: 'proof: [{ php: f(1);, requests: [GET /] }]' }));
  expect(problems).toEqual([]);
  expect(rows).toMatchObject([
    {
      ...{ id: 'topic/name', php: ['f($X)'], where: {}, gives: 'string', see: [], noMatch: ['h(1);'] },
      proof: [{ in: 'plain', requests: [{ method: 'GET', path: '/', headers: {}, body: undefined, files: [] }] }],
    },
  ]);
});

describe('what is wrong is said where it stands, with what to write instead', () => {
  const cases: readonly (readonly [change: Readonly<Record<string, string>>, want: string])[] = [
    [
      { id: 'id: Topic' },
      '2:7 id: "Topic" is no id; write topic/name in lower case with dashes, such as request/query-value',
    ],
    [{ title: '' }, '2:3 title: title is missing; write title: Query parameter'],
    [{ titel: 'titel: A' }, '11:3 titel: there is no field "titel"; did you mean title?'],
    [
      { foo: 'foo: A' },
      '11:3 foo: there is no field "foo"; the fields are id, title, php, where, go, build, before, gives, needs, imports, fidelity, caveat, ledger, instead, effort, see, examples, no-match, proof',
    ],
    [{ title: 'title: [A]' }, '3:10 title: title must be a text, such as Query parameter; this is a list'],
    [{ effort: 'effort: much' }, '8:11 effort: effort must be a number, such as 1; this is a text'],
    [{ effort: 'effort: -1' }, '8:11 effort: effort is minutes, zero or more; write effort: 1'],
    [{ effort: '' }, '2:3 effort: effort is missing; write effort: 1'],
    [{ fidelity: 'fidelity: exacd' }, '7:13 fidelity: "exacd" is no fidelity; did you mean exact?'],
    [
      { fidelity: 'fidelity: perfectly' },
      '7:13 fidelity: "perfectly" is no fidelity; write one of exact, caveat, decision, manual',
    ],
    [
      { fidelity: 'fidelity: caveat' },
      '2:3 caveat: the fidelity caveat needs a caveat: name the case in which Go and PHP differ',
    ],
    [
      { fidelity: 'fidelity: decision' },
      '2:3 caveat: the fidelity decision needs a caveat: say what a person must decide',
    ],
    [{ fidelity: 'fidelity: manual' }, '2:3 caveat: the fidelity manual needs a caveat: say what to do instead'],
    [
      { 'no-match': '' },
      "2:3 no-match: a row needs no-match: PHP that looks alike and is not this idiom, such as $get['q'];",
    ],
    [{ examples: '' }, '2:3 examples: a row needs an example; write examples: [{ php: …, go: … }]'],
    [
      { examples: 'examples: [{ php: f(1); }]' },
      '9:13 examples: examples[0] has no go; write the Go that must come out of its php',
    ],
    [
      { examples: 'examples: [f]' },
      "9:14 examples[0]: examples[0] must be a map, such as [{ php: echo $_GET['q'];, go: … }]; this is a text",
    ],
    [{ go: '' }, '2:3 go: a row needs go or build, unless its fidelity is manual; write go: c.Query($KEY)'],
    [
      { build: 'build: validate-rules' },
      '11:10 build: a row has go or build, not both; keep the one that makes the Go',
    ],
    [
      { go: '', build: 'build: validate-rule' },
      '10:10 build: there is no builder "validate-rule"; did you mean validate-rules?',
    ],
    [
      { go: '', build: 'build: frobnicate' },
      '10:10 build: there is no builder "frobnicate"; the builders are validate-rules',
    ],
    [
      { gives: '' },
      '2:3 gives: gives is missing; write the Go type of the expression, response when it answers the request, or none',
    ],
    [{ php: '' }, '2:3 php: php is missing; write php: $_GET[$KEY]'],
    [{ php: 'php: f($X' }, '4:8 php: this is not PHP: missing ")" at character 5, in f($X'],
    [{ php: 'php: [f($X), "g($X"]' }, '4:8 php: php[1]: this is not PHP: missing ")" at character 5, in g($X'],
    [
      { php: 'php: $X' },
      '4:8 php: a pattern that is one metavariable matches everything; write the code around it, in $X',
    ],
    [
      { php: 'php: f($...A, $X)' },
      '4:8 php: only the last of a list can be its rest: move $... to the end, in f($...A, $X)',
    ],
    [{ php: 'php: f(...$Y, $...X)' }, ''],
    [{ go: 'go: g($Y)' }, '5:7 go: go uses $Y, which php does not bind; php binds $X'],
    [{ go: 'go: g($OTHER)' }, '5:7 go: go uses $OTHER, which php does not bind; php binds $X'],
    [
      { go: 'go: g($frsh(x))' },
      '5:7 go: go uses $frsh; templates know $fresh(name), $fail(err), $match, $status and metavariables',
    ],
    [{ go: 'go: g($X' }, '5:7 go: go is not Go, in g($X'],
    [{ before: 'before: x := (' }, '11:11 before: before is not Go at "x := (", in x := ('],
    [
      { instead: 'instead: [{ title: T, go: g($Z) }]' },
      '11:12 instead: instead[0].go uses $Z, which php does not bind; php binds $X',
    ],
    [{ where: 'where: { Y: string }' }, '11:10 where: where.Y: php has no $Y; the metavariables are $X'],
    [
      { where: 'where: { X: text }' },
      '11:10 where: where.X: "text" is no constraint; write a class with its namespace, one of string, int, float, bool, array, literal, or /regex/flags',
    ],
    [
      { where: 'where: { X: literal:bool }' },
      '11:10 where: where.X: "literal:bool" is no literal; write literal, literal:string, literal:int or literal:array',
    ],
    [
      { where: 'where: { X: /a/g }' },
      '11:10 where: where.X: /a/g: the flags g and y have no meaning here; leave them out',
    ],
    [
      { where: 'where: { X: "/(/" }' },
      '11:10 where: where.X: /(/ is no regex of JavaScript: Invalid regular expression: /(/: Unterminated group',
    ],
    [
      { where: 'where: { X: /(?<type>a)/ }' },
      '11:10 where: where.X: the group "type" binds a metavariable; write (?<TYPE>…)',
    ],
    [
      { php: 'php: f($X, $...R)', where: 'where: { R: string }' },
      '11:10 where: where.R: $...R is a list, and where speaks of one expression; leave it out',
    ],
    [{ see: 'see: gin docs' }, '11:8 see: see[0] "gin docs" is no address; write one that begins with https://'],
    [
      { proof: 'proof: [{ php: f(1); }]' },
      '11:11 proof[0].requests: a proof needs requests; write requests: [GET /?q=go]',
    ],
    [
      { proof: 'proof: [{ php: f(1);, in: rails, requests: GET / }]' },
      '11:29 proof[0].in: "rails" is no place; write plain or laravel',
    ],
    [
      { proof: 'proof: [{ php: f(1);, requests: [get /] }]' },
      '11:36 proof[0].requests[0]: this is no request; write METHOD /path, such as GET /?q=go, or POST / a=1&b=2 with a form',
    ],
    [
      { proof: 'proof: [{ php: f(1);, requests: [{ path: a }] }]' },
      '11:44 proof[0].requests[0].path: a path begins with a slash; write /a',
    ],
    [
      { proof: 'proof: [{ php: f(1);, requests: [{ path: /, form: a=1, json: {} }] }]' },
      '11:64 proof[0].requests[0].json: a request has one body; keep one of form, json',
    ],
    [
      { proof: 'proof: [{ php: f(1);, requests: [{ path: /, method: SEND }] }]' },
      '11:55 proof[0].requests[0].method: "SEND" is no method; write one of GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS',
    ],
  ];
  test.each(cases)('%j', async (change, want) => {
    const { rows, problems } = await load(but(change));
    expect(problems.map(show)).toEqual(want === '' ? [] : [want]);
    expect(rows).toHaveLength(want === '' ? 1 : 0);
  });

  test('an id that is taken', async () => {
    const { rows, problems } = await load(GOOD + GOOD);
    expect(problems.map(show)).toEqual(['12:7 id: the id "topic/name" is taken by rows.yaml:2; choose another']);
    expect(rows).toHaveLength(1);
  });

  test('files that are not rows', async () => {
    const first = async (text: string) => (await load(text)).problems.map(show)[0];
    expect(await first('a: 1')).toBe('1:1 : a file holds a list of rows; begin each row with "- id: topic/name"');
    expect(await first('- a')).toBe('1:3 : a row is a map of fields; begin it with "- id: topic/name"');
    expect(await first('- a: [')).toMatch(/^1:\d+ : this is not YAML: /);
    expect(await first('# nothing')).toBeUndefined();
  });

  test('a wrong row leaves the others alone', async () => {
    const { rows, problems } = await load(`${GOOD.replace('name', 'other')}- id: 1\n`);
    expect(rows.map((row) => row.id)).toEqual(['topic/other']);
    expect(problems.length).toBeGreaterThan(0);
  });
});

describe('requests', () => {
  const form = { 'Content-Type': 'application/x-www-form-urlencoded' };
  const cases: readonly (readonly [line: string, want: object | undefined])[] = [
    ['GET /?q=go', { method: 'GET', path: '/?q=go', headers: {}, body: undefined }],
    ['POST /?x=1 a=1&b=2', { method: 'POST', path: '/?x=1', headers: form, body: 'a=1&b=2' }],
    ['DELETE /a%20b', { method: 'DELETE', path: '/a%20b', headers: {}, body: undefined }],
    ['GET q', undefined],
    ['FETCH /', undefined],
    ['', undefined],
  ];
  test.each(cases)('%j', (line, want) => {
    if (want === undefined) expect(parseRequest(line)).toBeUndefined();
    else expect(parseRequest(line)).toMatchObject(want);
  });
});

describe('malformed input', () => {
  test('any text', async () => {
    const grammars = await testGrammars();
    const options = { grammars, builders: new Set<string>() };
    const piece = fc.constantFrom(
      ...[
        '- ',
        'id: ',
        'php: ',
        'where: ',
        'go: ',
        'proof: ',
        'requests: ',
        '{',
        '}',
        '[',
        ']',
        '&a ',
        '*a',
        '"',
        "'",
        '|\n',
        '\n',
        '  ',
        '$X',
        '$...X',
      ],
      ...['<<: ', '!!binary ', '? ', ': ', '%YAML 1.1\n', '---\n', '\t', '\u0000', '/(/', 'a/b', '1e999', '#'],
    );
    fc.assert(
      fc.property(fc.array(fc.oneof({ weight: 4, arbitrary: piece }, fc.string()), { maxLength: 40 }), (pieces) => {
        loadRows([{ path: 'a.yaml', text: pieces.join('') }], options);
      }),
      { numRuns: 1000, seed: 7 },
    );
  });

  test('the good row, cut and changed anywhere', async () => {
    const grammars = await testGrammars();
    for (let at = 0; at < GOOD.length; at++) {
      for (const text of [
        GOOD.slice(0, at),
        `${GOOD.slice(0, at)}\u0000${GOOD.slice(at + 1)}`,
        `${GOOD.slice(0, at)}[${GOOD.slice(at)}`,
      ]) {
        loadRows([{ path: 'a.yaml', text }], { grammars, builders: new Set() });
      }
    }
  });

  test('aliases that grow without end', async () => {
    const bomb = `- &a [x, x]\n${Array.from({ length: 30 }, (_, at) => `- &${'b'.repeat(at + 1)} [*${at === 0 ? 'a' : 'b'.repeat(at)}, *${at === 0 ? 'a' : 'b'.repeat(at)}]`).join('\n')}\n`;
    expect((await load(bomb)).rows).toEqual([]);
    expect((await load('- &a { id: *a }')).rows).toEqual([]);
  });
});
