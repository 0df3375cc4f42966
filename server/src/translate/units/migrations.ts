/**
 * The application's migrations as SQL files, up and down, for the databases that Laravel and Go both know. What a migration
 * does besides changing tables is named in its file.
 */
import type { MigrationFile } from '../../laravel/schema/build-schema.ts';
import type { Node } from '../../syntax/php/ast.ts';
import { walk } from '../../syntax/php/walk.ts';
import { DIALECTS } from '../migrations/dialect.ts';
import { migrationFiles } from '../migrations/migration-files.ts';
import type { Source } from '../subject.ts';
import type { ApplicationBuilder } from './application.ts';

export const migrationUnits: ApplicationBuilder = ({ app, open }) => {
  const files = [...app.facts].flatMap(([path, { migration }]): MigrationFile[] =>
    migration === undefined ? [] : [{ path, facts: migration }],
  );
  const known = new Map<string, readonly string[]>();
  const besides = (path: string): readonly string[] => {
    const found = known.get(path) ?? besidesIn(open(path));
    known.set(path, found);
    return found;
  };
  const input = { ...app.schemaInput, besides };
  return DIALECTS.flatMap((dialect) => migrationFiles(files, input, dialect)).map((file) => ({ kind: 'text', file }));
};

/** Calls in `up()` that change rows, or do what no table tells. */
function besidesIn(source: Source | undefined): readonly string[] {
  if (source === undefined) return [];
  const { file, lines } = source;
  const found: string[] = [];
  const name = (node: Node): void => {
    const line = lines.positionAt(node.start).line + 1;
    const { text } = source;
    found.push(`line ${line}: ${text.slice(node.start, Math.min(node.end, node.start + 100))}`);
  };
  walk(file.program, {
    enter: (node) => {
      if (node.kind === 'Method') return node.name.text.toLowerCase() !== 'down';
      if (!isBeside(node)) return true;
      name(node);
      return false;
    },
  });
  return found;
}

function isBeside(node: Node): boolean {
  if (node.kind === 'FuncCall')
    return node.callee.kind === 'Name' && /^(?:event|dispatch|config)$/i.test(node.callee.text);
  if (node.kind !== 'StaticCall' || node.class.kind !== 'Name' || node.name.kind !== 'Identifier') return false;
  const of = (node.class.text.split('\\').at(-1) ?? '').toLowerCase();
  if (of === 'db') return ROWS.has(node.name.text.toLowerCase());
  return !TABLES.has(of);
}

/** Of `DB`, what touches rows. */
const ROWS: ReadonlySet<string> = new Set([
  'table',
  'insert',
  'update',
  'delete',
  'select',
  'query',
  'affectingstatement',
]);

/** Classes that migrations ask for names and tables. */
const TABLES: ReadonlySet<string> = new Set([
  ...['schema', 'self', 'static', 'parent', 'str', 'arr', 'config', 'app', 'blueprint', 'collection', 'carbon'],
]);
