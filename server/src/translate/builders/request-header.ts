/**
 * `$_SERVER['HTTP_X_API_KEY']`: PHP spells the headers of a request as keys of its own, which no template can turn back
 * into `X-Api-Key`. The metavariable is `KEY`; each builder here asks one question of that header.
 */
import type { Expr as GoExpr } from '../../go/ast.ts';
import { binary, call, composite, intLit, selector, sliceOf, stringLit } from '../../go/build.ts';
import type { Match } from '../../table/site.ts';
import type { Applied } from '../apply.ts';
import { type Emission, refuse } from '../emission.ts';
import { lowerExpr } from '../expression.ts';

/** Its value: `c.GetHeader("X-Api-Key")`. */
export function headerValue(emit: Emission, match: Match): Applied | undefined {
  const name = headerName(emit, match);
  return name && value('string', getHeader(name));
}

/** Its value, or that of `DEFAULT` when it is absent: `cmp.Or(c.GetHeader("X-Api-Key"), "none")`. */
export function headerOrDefault(emit: Emission, match: Match): Applied | undefined {
  const name = headerName(emit, match);
  const other = match.captures.get('DEFAULT');
  if (name === undefined || other?.kind !== 'expr') return undefined;
  const { expr } = lowerExpr(emit, other.expr, 'string');
  return value('string', call(selector('cmp', 'Or'), getHeader(name), expr));
}

/** Whether it was sent, with whatever value. */
export function headerSet(emit: Emission, match: Match): Applied | undefined {
  const name = headerName(emit, match);
  const values = name && call(selector('c', 'Request', 'Header', 'Values'), name);
  return values && value('bool', binary(call('len', values), '>', intLit(0)));
}

/** Whether it is absent, empty or "0", as `empty` asks. */
export function headerEmpty(emit: Emission, match: Match): Applied | undefined {
  const name = headerName(emit, match);
  const empty = composite(sliceOf('string'), [stringLit(''), stringLit('0')]);
  return name && value('bool', call(selector('slices', 'Contains'), empty, getHeader(name)));
}

function getHeader(name: GoExpr): GoExpr {
  return call(selector('c', 'GetHeader'), name);
}

function value(type: string, expr: GoExpr): Applied {
  return { stmts: [], expr, results: [type], answers: false };
}

/** `HTTP_X_API_KEY` → `"X-Api-Key"`. Go keeps the host apart from the other headers. */
function headerName(emit: Emission, match: Match): GoExpr | undefined {
  const key = match.captures.get('KEY');
  if (key?.kind !== 'expr' || key.expr.kind !== 'StringLit') return refuse(emit, 'the key is not written out here');
  const found = /^HTTP_([A-Z\d]+(?:_[A-Z\d]+)*)$/.exec(key.expr.value)?.[1];
  if (found === undefined || found === 'HOST') return refuse(emit, 'this key names no header');
  return stringLit(found.split('_').map(capitalised).join('-'));
}

function capitalised(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase();
}
