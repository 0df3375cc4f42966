/**
 * A small table for the tests of this room, in the format of the real one, with helpers to match against it.
 */
import type { PhpFile } from '../../server/src/php/file.ts';
import { compileRow } from '../../server/src/table/compile.ts';
import { loadRows } from '../../server/src/table/load.ts';
import type { Row } from '../../server/src/table/row.ts';
import type { Capture, Site } from '../../server/src/table/site.ts';
import { findSites } from '../../server/src/table/sites.ts';
import { createTable, type Table } from '../../server/src/table/table.ts';
import { appOpener } from '../support/application.ts';
import { testGrammars } from '../support/grammars.ts';

/** One row in short: what matters to matching. */
export interface Sample {
  readonly id: string;
  readonly php: string | readonly string[];
  readonly where?: Readonly<Record<string, string | readonly string[]>>;
}

export const SAMPLES: readonly Sample[] = [
  { id: 'sample/query', php: '$_GET[$KEY]' },
  { id: 'sample/query-or', php: '$_GET[$KEY] ?? $DEFAULT' },
  { id: 'sample/method', php: "$_SERVER['REQUEST_METHOD']" },
  { id: 'sample/input', php: ['$REQ->input($KEY)', 'request($KEY)'], where: { REQ: 'Illuminate\\Http\\Request' } },
  { id: 'sample/route-get', php: 'Route::get($URI, $ACTION)' },
  { id: 'sample/json', php: 'response()->json($DATA, $...REST)' },
  {
    id: 'sample/find',
    php: '$MODEL::find($ID)',
    where: { MODEL: 'Illuminate\\Database\\Eloquent\\Model', ID: ['int', 'string'] },
  },
  { id: 'sample/location', php: "header('Location: ' . $URL);" },
  { id: 'sample/location-exit', php: "header('Location: ' . $URL); exit;" },
  { id: 'sample/type', php: 'header($H)', where: { H: '/^Content-Type: (?<TYPE>[^;]+)/i' } },
  { id: 'sample/twice', php: 'isset($X) ? $X : $OTHER' },
  { id: 'sample/stop', php: 'exit($TEXT)' },
  { id: 'sample/list', php: 'in_array($X, [1, 2, $...REST], true)' },
  { id: 'sample/strlen', php: 'strlen($S)', where: { S: 'string' } },
  { id: 'sample/status', php: 'http_response_code($CODE)', where: { CODE: 'literal:int' } },
];

export async function openTable(samples: readonly Sample[] = SAMPLES): Promise<TestTable> {
  const grammars = await testGrammars();
  const { rows, problems } = loadRows([{ path: 'samples.yaml', text: yamlOf(samples) }], {
    grammars,
    builders: new Set(),
  });
  if (problems.length > 0) throw new Error(problems.map((problem) => `${problem.row}: ${problem.message}`).join('\n'));
  const table = createTable(rows.map((row: Row) => compileRow(row, grammars.php)));
  const app = await appOpener();
  const open: TestTable['open'] = (php, others = []) => {
    const files = [php, ...others].map((text, at) => [`${at}.php`, `<?php\n${text}`]);
    return app.open('0.php', Object.fromEntries(files));
  };
  return { table, open, sites: (php, others) => findSites(table, open(php, others)).sites };
}

export interface TestTable {
  readonly table: Table;
  /** A file in an application that has the other files too. */
  readonly open: (php: string, others?: readonly string[]) => PhpFile;
  /** Its sites. */
  readonly sites: (php: string, others?: readonly string[]) => readonly Site[];
}

/** `sample/query KEY='q'`, or `function strlen`. The text is that of the file with its opening tag. */
export function show(site: Site, php: string): string {
  if (site.kind === 'unmapped') return `${site.external} ${site.name}`;
  const captures = [...site.match.captures].map(
    ([name, capture]) => `${name}=${showCapture(capture, `<?php\n${php}`)}`,
  );
  return [site.match.row.id, ...captures].join(' ');
}

function showCapture(capture: Capture, text: string): string {
  switch (capture.kind) {
    case 'expr':
      return capture.expr.kind === 'StringLit'
        ? `'${capture.expr.value}'`
        : text.slice(capture.expr.start, capture.expr.end);
    case 'args':
      return `(${capture.args.map((arg) => text.slice(arg.start, arg.end)).join(', ')})`;
    case 'items':
      return `[${capture.items.map((item) => text.slice(item.start, item.end)).join(', ')}]`;
  }
}

function yamlOf(samples: readonly Sample[]): string {
  const rows = samples.map(({ id, php, where = {} }) => ({
    ...{ id, title: id, php, where, fidelity: 'manual', caveat: 'None.', effort: 1 },
    ...{ examples: [{ php: 'f();' }], 'no-match': 'g();' },
  }));
  // JSON is YAML.
  return JSON.stringify(rows);
}
