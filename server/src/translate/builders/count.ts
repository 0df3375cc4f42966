/**
 * `count($LIST)`: `len` of what is a slice or a map in Go, the length of PHP's ordered map.
 */
import { call, selector } from '../../go/build.ts';
import type { Match } from '../../table/site.ts';
import type { Applied } from '../apply.ts';
import { type Emission, refuse } from '../emission.ts';
import { lowerExpr } from '../expression.ts';

export function count(emit: Emission, match: Match): Applied | undefined {
  const list = match.captures.get('LIST');
  if (list?.kind !== 'expr') return undefined;
  const { expr, type } = lowerExpr(emit, list.expr);
  if (type.startsWith('*php.Map[')) {
    return { stmts: [], expr: call(selector(expr, 'Len')), results: ['int'], answers: false };
  }
  if (!/^(\[\]|map\[|gin\.H$)/.test(type)) return refuse(emit, 'what this counts is not known to be a list or a map');
  return { stmts: [], expr: call('len', expr), results: ['int'], answers: false };
}
