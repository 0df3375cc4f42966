/**
 * `match` as a value: a variable that one of the arms sets, in front of the statement.
 */
import type { BlockStmt, CaseClause, Expr as GoExpr, Stmt as GoStmt, IfStmt } from '../go/ast.ts';
import { assign, binary, block, ifStmt } from '../go/build.ts';
import type { Expr, Match, MatchArm } from '../syntax/php/ast.ts';
import { compared } from './comparison.ts';
import { inBlock } from './control.ts';
import { convertTo } from './convert-to.ts';
import { declare } from './declare.ts';
import { isPlainRead } from './effects.ts';
import { type Emission, refuse, withPrelude } from './emission.ts';
import { lowerExpr } from './expression.ts';
import { lowerExprStmt } from './expression-statement.ts';
import { isHole, refuseFor } from './hole.ts';
import { isLoose, joinedType } from './joined-type.ts';
import { unhandled } from './switch.ts';
import { truthOf } from './truth.ts';
import { goTypeOf, hoist, type Value, type Wanted } from './value.ts';
import { createVariable, reference, type Variable } from './variables.ts';

interface Arm {
  readonly arm: MatchArm;
  /** Undefined where the arm ends the function. */
  readonly value: Value | undefined;
  readonly prelude: readonly GoStmt[];
}

/** Undefined, with the reason noted, where the arms have no type in common. */
export function matchValue(emit: Emission, expr: Match, wanted: Wanted): Value | undefined {
  const subject = isTrue(expr.subject) ? undefined : kept(emit, lowerExpr(emit, expr.subject));
  if (subject !== undefined && isHole(subject.expr)) return refuseFor(emit, subject.expr);
  const before = emit.assigned;
  const arms = expr.arms.map((arm): Arm => {
    emit.assigned = before;
    const { made, prelude } = withPrelude(emit, () => inBlock(emit, arm.body, () => armValue(emit, arm, wanted)));
    return { arm, value: made, prelude };
  });
  emit.assigned = before;
  const type = isLoose(wanted) ? sharedType(emit, arms, expr, wanted) : goTypeOf(wanted);
  if (type === undefined) return refuse(emit, 'the arms have no Go type in common');
  const variable = createVariable(emit, 'value', type);
  const branches = branchesOf(emit, arms, variable);
  if (branches === undefined) return refuse(emit, 'the arms have no Go type in common');
  const stmt =
    (subject && switched(emit, subject, arms, branches, expr)) ?? chained(emit, subject, arms, branches, expr);
  if (stmt === undefined) return undefined;
  emit.notes.prelude.push(declare(emit, variable), stmt);
  return { expr: reference(variable), type, stable: true, owned: variable };
}

function isTrue(expr: Expr): boolean {
  return expr.kind === 'Paren' ? isTrue(expr.expr) : expr.kind === 'BoolLit' && expr.value;
}

function kept(emit: Emission, value: Value): Value {
  return isPlainRead(value.expr) || isHole(value.expr) ? value : hoist(emit, value, 'subject');
}

/** An arm that throws leaves no value. */
function armValue(emit: Emission, { body }: MatchArm, wanted: Wanted): Value | undefined {
  if (body.kind === 'Throw' || body.kind === 'Exit') {
    const stmts = lowerExprStmt(emit, { expr: body });
    if (stmts !== undefined) {
      emit.notes.prelude.push(...stmts);
      return undefined;
    }
  }
  return lowerExpr(emit, body, wanted === 'truth' || wanted === 'text' ? undefined : wanted);
}

function sharedType(emit: Emission, arms: readonly Arm[], whole: Expr, wanted: Wanted): string | undefined {
  const values = arms.flatMap(({ value }) => value ?? []);
  const [first, ...rest] = values;
  if (first === undefined) return 'any';
  let joined: Value = first;
  for (const value of rest) {
    const type = joinedType(emit, joined, value, whole, wanted);
    if (type === undefined) return undefined;
    joined = { ...joined, type };
  }
  return joined.type === 'nil' ? 'any' : joined.type;
}

/** What each arm does, by the order of the arms. */
function branchesOf(emit: Emission, arms: readonly Arm[], variable: Variable): GoStmt[][] | undefined {
  const branches: GoStmt[][] = [];
  for (const { value, prelude } of arms) {
    if (value === undefined) {
      branches.push([...prelude]);
      continue;
    }
    const { made, prelude: more } = withPrelude(emit, () =>
      isHole(value.expr) ? value : convertTo(emit, value, variable.type),
    );
    if (made === undefined) return undefined;
    branches.push([...prelude, ...more, assign([reference(variable)], '=', [made.expr])]);
  }
  return branches;
}

/** A Go switch, where all conditions are literals of the subject's own type: `===` is `==` then. */
function switched(
  emit: Emission,
  subject: Value,
  arms: readonly Arm[],
  branches: readonly GoStmt[][],
  expr: Match,
): GoStmt | undefined {
  if (!/^(int|string)$/.test(subject.type) && emit.subject.plan?.classOfType(subject.type)?.kind !== 'enum')
    return undefined;
  const clauses: CaseClause[] = [];
  const seen = new Set<string>();
  for (const [at, { arm }] of arms.entries()) {
    const list: GoExpr[] = [];
    for (const condition of arm.conditions ?? []) {
      const { made, prelude } = withPrelude(emit, () => lowerExpr(emit, condition));
      const isConstant = made.expr.kind === 'BasicLit' || made.expr.kind === 'Ident' || made.expr.kind === 'UnaryExpr';
      if (prelude.length > 0 || made.type !== subject.type || !isConstant || !made.stable) return undefined;
      const written = JSON.stringify(made.expr);
      // Go rejects a case that stands twice; PHP never reaches the second.
      if (!seen.has(written)) list.push(made.expr);
      seen.add(written);
    }
    if (arm.conditions !== undefined && list.length === 0) continue;
    clauses.push({
      kind: 'CaseClause',
      start: -1,
      end: -1,
      list: arm.conditions === undefined ? undefined : list,
      body: branches[at] ?? [],
    });
  }
  if (clauses.every(({ list }) => list !== undefined)) {
    clauses.push({
      kind: 'CaseClause',
      start: -1,
      end: -1,
      list: undefined,
      body: unhandled(emit, expr, subject.expr),
    });
  }
  return {
    kind: 'SwitchStmt',
    start: -1,
    end: -1,
    init: undefined,
    tag: subject.expr,
    body: { ...block(clauses), oneLine: false },
  };
}

/** Conditions asked one after the other, as PHP does. */
function chained(
  emit: Emission,
  subject: Value | undefined,
  arms: readonly Arm[],
  branches: readonly GoStmt[][],
  expr: Match,
): GoStmt | undefined {
  const fallback = arms.findIndex(({ arm }) => arm.conditions === undefined);
  const last = fallback < 0 ? unhandled(emit, expr, subject?.expr) : (branches[fallback] ?? []);
  let rest: BlockStmt | IfStmt = { ...block(last), oneLine: false };
  for (const [at, { arm }] of [...arms.entries()].reverse()) {
    if (arm.conditions === undefined) continue;
    const { made: cond, prelude } = withPrelude(emit, () =>
      inBlock(emit, expr, () => armCondition(emit, subject, arm)),
    );
    if (cond === undefined) return undefined;
    const branch: IfStmt = ifStmt(cond, branches[at] ?? [], { else: rest });
    rest = prelude.length === 0 ? branch : { ...block([...prelude, branch]), oneLine: false };
  }
  return rest.kind === 'BlockStmt' && rest.list.length === 1 ? rest.list[0] : rest;
}

function armCondition(emit: Emission, subject: Value | undefined, arm: MatchArm): GoExpr | undefined {
  const conditions: GoExpr[] = [];
  for (const condition of arm.conditions ?? []) {
    const { made, prelude } = withPrelude(emit, () =>
      subject === undefined ? strictTruth(emit, condition) : compared(emit, '===', subject, lowerExpr(emit, condition)),
    );
    if (made === undefined) return refuse(emit, 'this arm is compared in a way of PHP’s own');
    // A later condition is asked only when the earlier ones did not hold.
    if (prelude.length > 0 && conditions.length > 0) return refuse(emit, 'a condition of this arm needs statements');
    emit.notes.prelude.push(...prelude);
    conditions.push(made.expr);
  }
  const [first, ...more] = conditions;
  return first && more.reduce((left, right) => binary(left, '||', right), first);
}

/** `match (true)` asks for the very `true`, which a boolean alone is. */
function strictTruth(emit: Emission, condition: Expr): Value | undefined {
  const value = lowerExpr(emit, condition);
  if (value.type === 'bool') return value;
  return isHole(value.expr) ? truthOf(emit, condition) : refuse(emit, 'only what is true itself matches here');
}
