/**
 * `header('X-User: ' . $name)` and `header("HTTP/1.1 404 Not Found")`: PHP gives name and value, or the status, as one
 * line; Gin takes them apart. The metavariable is `LINE`.
 */
import { call, exprStmt, intLit, selector, stringLit } from '../../go/build.ts';
import type { Expr } from '../../syntax/php/ast.ts';
import { concatParts, withoutParens } from '../../table/normal.ts';
import type { Match } from '../../table/site.ts';
import type { Applied } from '../apply.ts';
import { type Emission, refuse } from '../emission.ts';
import { statusExpr } from '../http-status.ts';
import { joined } from '../strings.ts';

export function headerLine(emit: Emission, match: Match): Applied | undefined {
  const line = match.captures.get('LINE');
  if (line?.kind !== 'expr') return refuse(emit, NOT_WRITTEN);
  const taken = takeApart(line.expr);
  if (taken === undefined) return refuse(emit, NOT_WRITTEN);
  const why = whyNot(taken);
  if (why !== undefined) return refuse(emit, why);
  const value = joined(emit, taken.value);
  if (value === undefined) return undefined;
  const set = call(selector('c', 'Header'), stringLit(taken.name), value.expr);
  return { stmts: [exprStmt(set)], expr: undefined, results: [], answers: false };
}

/** `header('Content-Type: text/plain')`: PHP adds its charset to every text type that names none. */
export function textType(emit: Emission, match: Match): Applied | undefined {
  const type = match.captures.get('TYPE');
  if (type?.kind !== 'expr' || type.expr.kind !== 'StringLit') return refuse(emit, 'the type is not written out here');
  const value = stringLit(`${type.expr.value}; charset=utf-8`);
  const set = call(selector('c', 'Header'), stringLit('Content-Type'), value);
  return { stmts: [exprStmt(set)], expr: undefined, results: [], answers: false };
}

export function statusLine(emit: Emission, match: Match): Applied | undefined {
  const line = match.captures.get('LINE');
  const code = line?.kind === 'expr' && line.expr.kind === 'StringLit' ? /\s([1-5]\d\d)\b/.exec(line.expr.value) : null;
  if (code === null) return refuse(emit, 'the status is not written out here');
  const status = Number(code[1]);
  const set = call(selector('c', 'Status'), statusExpr(status) ?? intLit(status));
  return { stmts: [exprStmt(set)], expr: undefined, results: [], answers: false };
}

const NOT_WRITTEN = 'the name of the header is not written out here';

interface HeaderLine {
  readonly name: string;
  /** Parts of the value, of which the first may be the rest of the literal that holds the name. */
  readonly value: readonly Expr[];
  /** What is known of the beginning of the value. */
  readonly begin: string;
}

function takeApart(line: Expr): HeaderLine | undefined {
  const [first, ...rest] = concatParts(withoutParens(line))?.map(withoutParens) ?? [];
  if (first?.kind !== 'StringLit' || rest.length === 0) return undefined;
  const found = /^([A-Za-z0-9!#$%&*+.^_`|~-]+)\s*:\s*(.*)$/s.exec(first.value);
  if (found === null) return undefined;
  const [, name = '', begin = ''] = found;
  return { name, begin, value: begin === '' ? rest : [{ ...first, value: begin }, ...rest] };
}

/** Headers with which PHP does more than to send them. */
function whyNot({ name, begin }: HeaderLine): string | undefined {
  switch (name.toLowerCase()) {
    case 'location':
      return 'a redirect also sets the status';
    case 'www-authenticate':
      return 'PHP also sets the status 401 for this header';
    case 'content-length':
    case 'transfer-encoding':
      return 'net/http decides on the length and the encoding of the body itself';
    case 'content-type':
      return begin.includes(';') || /^(?!text\/)[\w.+-]+\//i.test(begin)
        ? undefined
        : 'PHP adds a charset when the type begins with text/, which is not known here';
    default:
      return undefined;
  }
}
