/**
 * YAML → rows. Never throws: a row with a problem is left out and the problem says where, what and what to write instead.
 * The same for the rows of the project and those that users write for themselves.
 */
import type { Grammars } from '../syntax/grammar.ts';
import { findNearest } from '../text/nearest.ts';
import { checkRow } from './check-row.ts';
import { Fields } from './fields.ts';
import { readRequests } from './requests.ts';
import { type Alternative, type Example, FIDELITIES, type Fidelity, type Proof, type Row } from './row.ts';
import { type ProblemSink, parseYaml, type RowFile, type RowProblem, type YamlValue } from './yaml.ts';

export type { RowFile, RowProblem } from './yaml.ts';

export interface LoadOptions {
  readonly grammars: Grammars;
  /** Names of the translator's builders. */
  readonly builders: ReadonlySet<string>;
}

export interface LoadedRows {
  /** In the order of the files and of the text. */
  readonly rows: readonly Row[];
  readonly problems: readonly RowProblem[];
}

export function loadRows(files: readonly RowFile[], options: LoadOptions): LoadedRows {
  const rows: Row[] = [];
  const problems: RowProblem[] = [];
  const places = new Map<string, string>();
  for (const file of files) {
    const { value, sink } = parseYaml(file);
    for (const item of itemsOf(value, sink)) {
      const before = sink.problems.length;
      const row = readRow(item, sink, options);
      if (row === undefined) continue;
      const taken = places.get(row.id);
      const at = item.fields.find((field) => field.name === 'id')?.value.offset ?? item.offset;
      if (taken !== undefined) sink.report(at, row.id, 'id', `the id "${row.id}" is taken by ${taken}; choose another`);
      else places.set(row.id, `${file.path}:${lineAt(file.text, at)}`);
      if (sink.problems.length === before) rows.push(row);
    }
    problems.push(...sink.problems);
  }
  return { rows, problems };
}

/** The fields of a row, in the order in which they are best written. The JSON Schema has the same. */
export const ROW_FIELDS = [
  ...['id', 'title', 'php', 'where', 'go', 'build', 'before', 'gives', 'needs', 'imports', 'fidelity', 'caveat'],
  ...['ledger', 'instead', 'effort', 'see', 'examples', 'no-match', 'proof'],
] as const;

function itemsOf(value: YamlValue | undefined, sink: ProblemSink): readonly YamlValue[] {
  if (value === undefined || value.kind === 'null') return [];
  if (value.kind === 'list') return value.items;
  sink.report(value.offset, undefined, '', 'a file holds a list of rows; begin each row with "- id: topic/name"');
  return [];
}

function readRow(item: YamlValue, sink: ProblemSink, options: LoadOptions): Row | undefined {
  if (item.kind !== 'map') {
    sink.report(item.offset, undefined, '', 'a row is a map of fields; begin it with "- id: topic/name"');
    return undefined;
  }
  const id = item.fields.find((field) => field.name === 'id')?.value.scalar;
  const rowId = typeof id === 'string' ? id : undefined;
  const fields = new Fields(item, sink, rowId, '');
  fields.allow(ROW_FIELDS);
  const fidelity = readFidelity(fields);
  const go = fields.optional('go', 'c.Query($KEY)');
  const build = fields.optional('build', options.builders.values().next().value ?? 'name');
  const row: Row = {
    id: fields.required('id', 'topic/name'),
    title: fields.required('title', 'Query parameter'),
    php: fields.texts('php', '$_GET[$KEY]'),
    where: fields.textMap('where', '{ REQ: Illuminate\\Http\\Request }'),
    go,
    build,
    before: fields.optional('before', 'x, err := f()'),
    gives: fields.optional('gives', 'string') ?? '',
    needs: single(fields.textMap('needs', "{ db: '*sql.DB' }")),
    imports: fields.texts('imports', 'net/http'),
    fidelity,
    caveat: fields.optional('caveat', 'The case in which the two differ.'),
    ledger: fields.texts('ledger', 'CSRF protection'),
    instead: fields.maps('instead', '[{ title: Exact, go: c.GetQuery($KEY) }]', readAlternative),
    effort: fields.number('effort', '1'),
    see: fields.texts('see', 'https://pkg.go.dev/…'),
    examples: fields.maps('examples', "[{ php: echo $_GET['q'];, go: … }]", readExample),
    noMatch: fields.texts('no-match', "$get['q'];"),
    proof: fields.maps('proof', "[{ php: echo $_GET['q'];, requests: [GET /?q=go] }]", (proof) =>
      readProof(proof, sink, rowId),
    ),
  };
  return checkRow(row, fields, options);
}

function readFidelity(fields: Fields): Fidelity {
  const text = fields.required('fidelity', 'exact');
  const found = FIDELITIES.find((fidelity) => fidelity === text);
  if (found === undefined && text !== '') {
    const near = findNearest(text, FIDELITIES);
    const hint = near === undefined ? `write one of ${FIDELITIES.join(', ')}` : `did you mean ${near}?`;
    fields.report('fidelity', `"${text}" is no fidelity; ${hint}`);
  }
  return found ?? 'manual';
}

function readAlternative(fields: Fields): Alternative {
  fields.allow(['title', 'go', 'gives']);
  return {
    title: fields.required('title', 'Tell an absent parameter from an empty one'),
    go: fields.required('go', 'c.GetQuery($KEY)'),
    gives: fields.optional('gives', '(string, bool)') ?? '',
  };
}

function readExample(fields: Fields): Example {
  fields.allow(['php', 'go']);
  return { php: fields.required('php', "echo $_GET['q'];"), go: fields.optional('go', 'c.Query("q")') };
}

function readProof(fields: Fields, sink: ProblemSink, row: string | undefined): Proof {
  fields.allow(['in', 'php', 'go', 'requests', 'headers', 'differs']);
  const place = fields.optional('in', 'plain') ?? 'plain';
  if (place !== 'plain' && place !== 'laravel') fields.report('in', `"${place}" is no place; write plain or laravel`);
  if (!fields.has('requests')) fields.report('requests', 'a proof needs requests; write requests: [GET /?q=go]');
  return {
    in: place === 'laravel' ? 'laravel' : 'plain',
    php: fields.required('php', "echo $_GET['q'];"),
    go: fields.optional('go', 'c.String(200, c.Query("q"))'),
    requests: readRequests(fields.get('requests'), fields.path('requests'), sink, row),
    headers: fields.texts('headers', 'Cache-Control'),
    differs: readRequests(fields.get('differs'), fields.path('differs'), sink, row),
  };
}

function single(map: Readonly<Record<string, readonly string[]>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(map).map(([name, texts]) => [name, texts.join(', ')]));
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
