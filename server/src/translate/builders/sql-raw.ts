/**
 * SQL that the PHP writes out itself: `DB::select('…', [$id])`. The metavariable is `SQL`, a literal, with the values for
 * its placeholders as `BINDINGS`. Text that is put together is a hole: whether a value is in it cannot be told.
 */
import { call, ident } from '../../go/build.ts';
import type { Expr } from '../../syntax/php/ast.ts';
import type { Match } from '../../table/site.ts';
import type { Applied } from '../apply.ts';
import { isPlainText } from '../bytes.ts';
import { type Emission, refuse } from '../emission.ts';
import { captured } from './captured.ts';
import { executed, sqlArgs } from './sql-query.ts';

export function sqlRaw(emit: Emission, match: Match): Applied | undefined {
  const sql = captured(match, 'SQL');
  if (sql?.kind !== 'StringLit' || !isPlainText(sql, emit.subject.source.text))
    return refuse(emit, 'the SQL is not written out here');
  const values = bindings(emit, match);
  const end =
    match.target.kind === 'expr' && match.target.expr.kind === 'StaticCall' ? match.target.expr.name : undefined;
  if (values === undefined || end?.kind !== 'Identifier') return undefined;
  const text = sql.value;
  switch (end.text.toLowerCase()) {
    case 'select':
      return select(emit, 'selectMaps', '[]map[string]any', text, values);
    case 'selectone':
      return select(emit, 'selectFirst', 'map[string]any', text, values);
    default:
      return executed(emit, match, text, values);
  }
}

function select(
  emit: Emission,
  helper: string,
  type: string,
  sql: string,
  values: readonly Expr[],
): Applied | undefined {
  const [context, ...rest] = sqlArgs(emit, sql, values) ?? [];
  if (context === undefined) return undefined;
  return { stmts: [], expr: call(helper, context, ident('db'), ...rest), results: [type, 'error'], answers: false };
}

function bindings(emit: Emission, match: Match): readonly Expr[] | undefined {
  const list = captured(match, 'BINDINGS');
  if (list === undefined) return [];
  const array = list.kind === 'ArrayLit' ? list : undefined;
  const isList = array?.items.every(({ key, spread, byRef }) => key === undefined && !spread && !byRef) ?? false;
  return array !== undefined && isList
    ? array.items.map(({ value }) => value)
    : refuse(emit, 'the bindings are not written out here as a list');
}
