/**
 * Boolean operators. The right side runs only when the left one asks for it; what it needs in front of it then stands in
 * a branch.
 */
import type { Expr as GoExpr, Stmt as GoStmt } from '../go/ast.ts';
import { assign, binary, ifStmt } from '../go/build.ts';
import type { Binary } from '../syntax/php/ast.ts';
import { inBlock } from './control.ts';
import { type Emission, withPrelude } from './emission.ts';
import { negated, truthOf } from './truth.ts';
import { inOrder, type Value } from './value.ts';
import { createVariable, currentBlock, reference, variableOf } from './variables.ts';

export function logical(emit: Emission, { left, right }: Binary, op: '&&' | '||'): Value {
  const x = truthOf(emit, left);
  const before = emit.assigned;
  const { made: y, prelude } = withPrelude(emit, () => inBlock(emit, right, () => truthOf(emit, right)));
  if (prelude.every(isHarmless)) {
    declareHere(emit, prelude);
    emit.notes.prelude.push(...prelude);
    // What PHP's types decide already says nothing: `true && x` is x.
    const neutral = op === '&&' ? 'true' : 'false';
    if (isNamed(x.expr, neutral)) return y;
    if (isNamed(y.expr, neutral)) return x;
    return { expr: binary(x.expr, op, y.expr), type: 'bool', stable: x.stable && y.stable };
  }
  // What the right side sets may not be set behind it.
  emit.assigned = before;
  const variable = createVariable(emit, 'value', 'bool');
  currentBlock(emit).declared.add(variable);
  const rest = [...prelude, assign([reference(variable)], '=', [y.expr])];
  const goesOn = op === '&&' ? reference(variable) : negated(reference(variable));
  emit.notes.prelude.push(assign([reference(variable)], ':=', [x.expr]), ifStmt(goesOn, rest));
  return { expr: reference(variable), type: 'bool', stable: true, owned: variable };
}

function isNamed(expr: GoExpr, name: string): boolean {
  return expr.kind === 'Ident' && expr.name === name;
}

/** `a xor b`: both sides run. */
export function exclusiveOr(emit: Emission, { left, right }: Binary): Value | undefined {
  const [x, y] = inOrder(emit, [() => truthOf(emit, left), () => truthOf(emit, right)]) ?? [];
  return x && y && { expr: binary(x.expr, '!=', y.expr), type: 'bool', stable: x.stable && y.stable };
}

/** What was declared in the block of the right side alone stands in the block around it. */
function declareHere(emit: Emission, prelude: readonly GoStmt[]): void {
  const { declared } = currentBlock(emit);
  for (const stmt of prelude) {
    if (stmt.kind !== 'AssignStmt') continue;
    for (const name of stmt.lhs) {
      const variable = name.kind === 'Ident' ? variableOf(emit, name.name) : undefined;
      if (variable !== undefined) declared.add(variable);
    }
  }
}

/** Whether the statement only reads the request, or an array, which may as well be read when nobody asks. */
function isHarmless(stmt: GoStmt): boolean {
  if (stmt.kind !== 'AssignStmt' || stmt.tok !== ':=' || stmt.rhs.length !== 1) return false;
  return stmt.rhs.every(isRead);
}

function isRead(expr: GoExpr): boolean {
  switch (expr.kind) {
    case 'BasicLit':
    case 'Ident':
      return true;
    case 'SelectorExpr':
      return isRead(expr.x);
    case 'CallExpr': {
      if (expr.fun.kind !== 'SelectorExpr' || !expr.args.every(isRead)) return false;
      const { x, sel } = expr.fun;
      const isRequest = x.kind === 'Ident' && x.name === 'c' && READS.has(sel.name);
      const isHelper = x.kind === 'Ident' && x.name === 'php' && (sel.name === 'Index' || sel.name === 'ListLookup');
      return isRequest || isHelper || (MAP_READS.has(sel.name) && isRead(x));
    }
    default:
      return false;
  }
}

/** Methods of ordered maps that a nil one has too. */
const MAP_READS: ReadonlySet<string> = new Set(['Get', 'Has', 'Len', 'Lookup']);

const READS: ReadonlySet<string> = new Set(
  (
    'Cookie DefaultPostForm DefaultQuery FormFile GetHeader GetPostForm GetPostFormArray GetPostFormMap GetQuery ' +
    'GetQueryArray GetQueryMap Param PostForm Query'
  ).split(' '),
);
