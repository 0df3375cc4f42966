/**
 * From a `Query` to the chain of GORM's calls that builds it, a value of type `*gorm.DB`. Arguments are evaluated in the
 * order of the PHP; what only running a closure tells is done in statements in front.
 */
import type { Expr as GoExpr, Stmt as GoStmt } from '../../go/ast.ts';
import { assign, call, ident, ifStmt, selector } from '../../go/build.ts';
import type { Expr } from '../../syntax/php/ast.ts';
import { contextArgument } from '../arguments.ts';
import { type Emission, refuse, withPrelude } from '../emission.ts';
import { lowerExpr } from '../expression.ts';
import { isHole } from '../hole.ts';
import { conditionOf, negated, truthOf } from '../truth.ts';
import { hoist, inOrder, type Value } from '../value.ts';
import { currentBlock, reference, variableOf } from '../variables.ts';
import { inlineCallback } from './callbacks.ts';
import type { Piece, WhereState } from './emit-conditions.ts';
import { mayFail, tried } from './emit-scopes.ts';
import { stepPiece } from './emit-steps.ts';
import type { Callback, Query, Step } from './query.ts';
import { plannedModel } from './receivers.ts';

export const GORM_QUERY = '*gorm.DB';

/** Why a query is not made where the function is not handed a context. */
export const NO_DATABASE = 'the database is not reached from here';

/** The query as a value; undefined, with the reason noted, when some of it cannot be said in Go. */
export function emitQuery(emit: Emission, query: Query): Value | undefined {
  let start: Start | undefined = sourcePiece(emit, query);
  if (start === undefined) return undefined;
  let pieces: Piece[] = [];
  const state: WhereState = { hasWhere: HAS_WHERE[query.source.kind] };
  for (const step of mergeSelects(query)) {
    const isApart = step.kind === 'when' || (step.kind === 'scope' && mayFail(emit, query, step));
    if (isApart) {
      const so = compose(emit, start, pieces);
      const value = so && (step.kind === 'when' ? branched(emit, query, so, step) : tried(emit, query, so, step));
      if (value === undefined) return undefined;
      start = { makers: [() => value], begin: ([made]) => made?.expr };
      pieces = [];
      state.hasWhere = undefined;
      continue;
    }
    const piece = stepPiece(emit, query, step, state);
    if (piece === undefined) return undefined;
    pieces.push(piece);
  }
  return compose(emit, start, pieces);
}

/** Whether a chain has conditions when it begins. */
const HAS_WHERE = { model: false, table: false, relation: true, value: undefined } as const;

/** Where a chain begins. */
interface Start {
  readonly makers: readonly (() => Value | undefined)[];
  readonly begin: (values: readonly Value[]) => GoExpr | undefined;
}

function compose(emit: Emission, start: Start, pieces: readonly Piece[]): Value | undefined {
  const makers = [...start.makers, ...pieces.flatMap((piece) => piece.makers)];
  const values = inOrder(emit, makers);
  if (values === undefined) return undefined;
  let chain = start.begin(values.slice(0, start.makers.length));
  let at = start.makers.length;
  for (const piece of pieces) {
    const own = values.slice(at, at + piece.makers.length);
    at += piece.makers.length;
    chain = chain && piece.build(chain, own);
  }
  return chain && { expr: chain, type: GORM_QUERY, stable: false, notNull: true };
}

function sourcePiece(emit: Emission, { source, model }: Query): Start | undefined {
  if (source.kind === 'value') {
    return {
      makers: [() => lowerExpr(emit, source.expr, GORM_QUERY)],
      begin: ([query]) => (query === undefined || isHole(query.expr) ? undefined : query.expr),
    };
  }
  const context = contextArgument(emit);
  if (context === undefined) return refuse(emit, NO_DATABASE);
  switch (source.kind) {
    case 'model': {
      const begun = modelQuery(emit, model);
      return begun && { makers: [], begin: () => begun };
    }
    case 'table': {
      const { table } = source;
      const db = call(selector('orm', 'DB'), context);
      return {
        makers: [() => lowerExpr(emit, table, 'string')],
        begin: ([name]) => name && call(selector(db, 'Table'), name.expr),
      };
    }
    case 'relation': {
      const { owner, relation } = source;
      return {
        makers: [() => ownerValue(emit, owner)],
        begin: ([object]) => object && call(selector(object.expr, relation.queryName), context),
      };
    }
  }
}

function ownerValue(emit: Emission, owner: Expr): Value | undefined {
  const value = lowerExpr(emit, owner);
  if (isHole(value.expr)) return refuse(emit, 'the object is not converted');
  const plan = emit.subject.plan?.classOfType(value.type);
  return plan?.kind === 'model' ? value : refuse(emit, `${value.type} is no model`);
}

/** `orm.Query[User](ctx)`. */
export function modelQuery(emit: Emission, model: string | undefined): GoExpr | undefined {
  const plan = plannedModel(emit, model);
  const context = contextArgument(emit);
  if (plan === undefined) return refuse(emit, `${model ?? 'this model'} is not converted`);
  if (emit.subject.plan?.model(plan.fqn)?.model.connection !== undefined)
    return refuse(emit, 'this model is in another database');
  return context === undefined ? refuse(emit, NO_DATABASE) : call(generic('Query', ident(plan.goName)), context);
}

/** `orm.Name[A, B]`. */
export function generic(name: string, ...args: readonly GoExpr[]): GoExpr {
  const x = selector('orm', name);
  const [only] = args;
  return args.length === 1 && only !== undefined
    ? { kind: 'IndexExpr', start: -1, end: -1, x, index: only }
    : { kind: 'IndexListExpr', start: -1, end: -1, x, indices: args };
}

/** `select(…)->addSelect(…)` in a row is one list, and the first of all begins one. */
function mergeSelects({ source, steps }: Query): readonly Step[] {
  const begins = source.kind === 'model' || source.kind === 'table';
  const merged: Step[] = [];
  for (const step of steps) {
    const last = merged.at(-1);
    const isFirst = begins && !merged.some(({ kind }) => kind === 'select' || kind === 'when' || kind === 'scope');
    if (step.kind === 'select' && step.add && last?.kind === 'select') {
      merged[merged.length - 1] = { ...last, columns: [...last.columns, ...step.columns] };
    } else if (step.kind === 'select' && isFirst) merged.push({ ...step, add: false });
    else merged.push(step);
  }
  return merged;
}

/** A query in a variable, with what a callback adds to it. */
export function filled(emit: Emission, begun: GoExpr, callback: Callback): Value | undefined {
  const wanted = callback.params[0]?.name ?? 'query';
  const value = hoist(emit, { expr: begun, type: GORM_QUERY, stable: false, notNull: true }, wanted);
  if (value.owned === undefined) return undefined;
  const stmts = inlineCallback(emit, callback, [value.owned]);
  if (stmts === undefined) return undefined;
  emit.notes.prelude.push(...stmts);
  return { ...value, notNull: true };
}

/** `if` around what a condition adds to the query so far, which is kept in a variable. */
function branched(emit: Emission, query: Query, so: Value, step: Extract<Step, { kind: 'when' }>): Value | undefined {
  const { source } = query;
  const kept = so.expr.kind === 'Ident' ? variableOf(emit, so.expr.name) : undefined;
  const value =
    kept === undefined ? hoist(emit, so, source.kind === 'table' ? 'rows' : 'query') : { ...so, owned: kept };
  const variable = value.owned;
  if (variable === undefined) return undefined;
  const { then, otherwise } = step;
  const asks = then.params.length > 1 || (otherwise?.params.length ?? 0) > 1;
  const given = asks ? hoist(emit, lowerExpr(emit, step.condition), then.params[1]?.name ?? 'value') : undefined;
  const truth = asks && given !== undefined ? conditionOf(emit, given) : truthOf(emit, step.condition);
  if (truth === undefined || isHole(truth.expr)) return refuse(emit, 'the condition is not converted');
  const bindings = [variable, given?.owned];
  const yes = branch(emit, () => inlineCallback(emit, then, bindings.slice(0, then.params.length)));
  const no =
    otherwise === undefined
      ? []
      : branch(emit, () => inlineCallback(emit, otherwise, bindings.slice(0, otherwise.params.length)));
  if (yes === undefined || no === undefined) return undefined;
  const cond = step.not ? negated(truth.expr) : truth.expr;
  const made = ifStmt(cond, yes);
  emit.notes.prelude.push(no.length === 0 ? made : { ...made, else: ifStmt(cond, no).body });
  return { expr: reference(variable), type: GORM_QUERY, stable: false, notNull: true };
}

/** Statements of a branch: what they need in front stays inside. */
function branch(emit: Emission, make: () => readonly GoStmt[] | undefined): readonly GoStmt[] | undefined {
  const declared = new Set(currentBlock(emit).declared);
  const { made, prelude } = withPrelude(emit, make);
  currentBlock(emit).declared.clear();
  for (const variable of declared) currentBlock(emit).declared.add(variable);
  return made && [...prelude, ...made];
}

/** `query = query.Where(…)`. */
export function reassigned(query: GoExpr, chain: GoExpr): GoStmt {
  return assign([query], '=', [chain]);
}
