/**
 * The other half of matching: `where`. A class constraint can end in three ways: it holds, it fails, or only the
 * workspace can tell, and then it is an assumption of the match.
 */
import { isClass } from '../php/classes.ts';
import type { StaticType } from '../php/types.ts';
import type { Expr, StringLit } from '../syntax/php/ast.ts';
import type { Entry, PreparedConstraint } from './index.ts';
import { withoutParens } from './normal.ts';
import type { Assumption, Capture } from './site.ts';
import { bind, type MatchState } from './structure.ts';

/**
 * The sets of assumptions under which the constraints of a row hold, each enough alone: none when one fails, one empty
 * set when they hold anyway.
 */
export function checkWhere(entry: Entry, state: MatchState): readonly (readonly Assumption[])[] {
  let ways: readonly (readonly Assumption[])[] = [[]];
  for (const { name, alternatives } of entry.where) {
    const capture = state.captures.get(name);
    // Another of the row's patterns has this metavariable.
    if (capture === undefined) continue;
    const open: Assumption[] = [];
    let holds = false;
    for (const alternative of alternatives) {
      const answer = check(alternative, name, capture, entry, state);
      if (answer === true) {
        holds = true;
        break;
      }
      if (answer !== false) open.push(answer);
    }
    if (holds) continue;
    if (open.length === 0) return [];
    ways = ways.flatMap((way) => open.map((assumption) => [...way, assumption]));
  }
  return ways;
}

function check(
  constraint: PreparedConstraint,
  name: string,
  capture: Capture,
  entry: Entry,
  state: MatchState,
): boolean | Assumption {
  if (capture.kind !== 'expr') return false;
  const expr = withoutParens(capture.expr);
  switch (constraint.kind) {
    case 'class':
      return checkClass(constraint.name, name, expr, entry, state);
    case 'type': {
      const type = state.file.types.typeOf(expr, state.scope);
      if (type.kind === 'array') return constraint.name === 'array' && type.nullable !== true;
      return type.kind === 'scalar' && type.name === constraint.name && type.nullable !== true;
    }
    case 'literal':
      return isLiteral(expr, constraint.of);
    case 'regex':
      return expr.kind === 'StringLit' && matchText(constraint.regex, expr, state);
  }
}

function checkClass(is: string, name: string, expr: Expr, entry: Entry, state: MatchState): boolean | Assumption {
  const fqn = state.classes.has(name) ? classNamed(expr, state) : classOfType(name, expr, entry, state);
  if (fqn === undefined) return false;
  const { knowledge, types } = state.file;
  const alias = fqn.includes('\\') || types.declares(fqn) ? undefined : knowledge.alias(fqn);
  const answer = isClass(alias ?? fqn, is, types.parentsOf);
  if (answer === false) return false;
  return answer === true && alias === undefined ? true : { class: fqn, is };
}

function classNamed(expr: Expr, state: MatchState): string | undefined {
  return expr.kind === 'ConstFetch' ? state.file.types.classOf(expr.name, state.scope) : undefined;
}

/** Null has no methods, so a receiver that may be null is an object wherever the code goes on. */
function classOfType(name: string, expr: Expr, entry: Entry, state: MatchState): string | undefined {
  const type: StaticType = state.file.types.typeOf(expr, state.scope);
  if (type.kind !== 'class') return undefined;
  return type.nullable === true && !entry.pattern.receivers.includes(name) ? undefined : type.name;
}

/** Named groups become metavariables. */
function matchText(regex: RegExp, literal: StringLit, state: MatchState): boolean {
  const found = regex.exec(literal.value);
  if (found === null) return false;
  for (const [name, value] of Object.entries(found.groups ?? {})) {
    if (value !== undefined && !bind(name, { kind: 'expr', expr: { ...literal, value } }, state)) return false;
  }
  return true;
}

function isLiteral(expr: Expr, of: 'any' | 'string' | 'int' | 'array'): boolean {
  const bare = withoutParens(expr);
  switch (bare.kind) {
    case 'StringLit':
      return of === 'any' || of === 'string';
    case 'IntLit':
      return of === 'any' || of === 'int';
    case 'Unary':
      return bare.op !== '!' && isNumberLiteral(bare.expr) && isLiteral(bare.expr, of);
    case 'FloatLit':
    case 'BoolLit':
    case 'NullLit':
      return of === 'any';
    case 'ArrayLit':
      return (
        (of === 'any' || of === 'array') &&
        bare.items.every(
          (item) =>
            !item.spread &&
            !item.byRef &&
            (item.key === undefined || isLiteral(item.key, 'any')) &&
            isLiteral(item.value, 'any'),
        )
      );
    default:
      return false;
  }
}

function isNumberLiteral(expr: Expr): boolean {
  return expr.kind === 'IntLit' || expr.kind === 'FloatLit';
}
