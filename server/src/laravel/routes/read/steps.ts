/**
 * Statements of route files as `Step`s. What registers nothing is left out, but for the assignments beside something
 * that does, since it may use them. Branches are kept all: which of them runs is known at run time only.
 */
import type { Block, Expr, For, Foreach, Stmt } from '../../../syntax/php/ast.ts';
import type { Case, EachStep, Step, Value } from '../facts.ts';
import { isRouterClass } from '../names.ts';
import { MAX_DEPTH, type ReadContext } from './context.ts';
import { isOwnObject, readValue } from './values.ts';

/** `all` keeps the calls that do not register: those on `$middleware` in `bootstrap/app.php`. */
export function readSteps(context: ReadContext, body: readonly Stmt[], all = false): readonly Step[] {
  if (context.depth >= MAX_DEPTH) return [];
  context.depth++;
  try {
    return body.flatMap((stmt) => readStep(context, stmt, all));
  } finally {
    context.depth--;
  }
}

function readStep(context: ReadContext, stmt: Stmt, all: boolean): readonly Step[] {
  switch (stmt.kind) {
    case 'ExprStmt':
      return readExpression(context, stmt.expr, all);
    case 'Return':
      return readReturn(context, stmt.expr);
    case 'Block':
      return readSteps(context, stmt.body, all);
    case 'Namespace':
    case 'Declare':
      return stmt.body === undefined ? [] : readSteps(context, stmt.body.body, all);
    case 'If': {
      const cases: Case[] = [readCase(context, stmt.condition, stmt.then, all)];
      for (const { condition, body } of stmt.elseIfs) cases.push(readCase(context, condition, body, all));
      const otherwise = stmt.else === undefined ? [] : readSteps(context, stmt.else.body, all);
      if (otherwise.length > 0) return [{ kind: 'if', cases, else: otherwise }];
      return cases.some((one) => one.body.length > 0 || hasIncludes(one.test)) ? [{ kind: 'if', cases }] : [];
    }
    case 'Foreach':
      return readEach(context, stmt, all);
    case 'For':
      return readFor(context, stmt, all);
    case 'While':
    case 'DoWhile':
      return maybe(readSteps(context, stmt.body.body, all), stmt);
    case 'Switch':
      return stmt.cases.flatMap((one) => maybe(readSteps(context, one.body, all), one));
    case 'Try':
      return [
        ...readSteps(context, stmt.body.body, all),
        ...stmt.catches.flatMap((one) => maybe(readSteps(context, one.body.body, all), one)),
        ...(stmt.finally === undefined ? [] : readSteps(context, stmt.finally.body, all)),
      ];
    default:
      return [];
  }
}

function readCase(context: ReadContext, test: Expr, body: Block, all: boolean): Case {
  return { test: readValue(context, test, false), body: readSteps(context, body.body, all) };
}

/** `(@include …) or die` and the like. */
function hasIncludes(value: Value): boolean {
  return typeof value === 'object' && value !== null && value.kind === 'include';
}

function readExpression(context: ReadContext, expr: Expr, all: boolean): readonly Step[] {
  if (expr.kind === 'Assign') return readAssignment(context, expr.target, expr.value);
  if (expr.kind === 'AssignOp' && expr.target.kind === 'Variable') {
    const left: Value = { kind: 'variable', name: expr.target.name };
    const right = readValue(context, expr.value);
    const value: Value =
      expr.op === '.='
        ? { kind: 'concat', parts: [left, right] }
        : { kind: 'binary', op: expr.op.slice(0, -1), left, right };
    return [{ kind: 'set', name: expr.target.name, value }];
  }
  const before = context.hits;
  const value = readValue(context, expr);
  const isKept = context.hits > before || (all ? isCall(value) : isOwnCall(context, value));
  return isKept ? [{ kind: 'do', value }] : [];
}

function isOwnCall(context: ReadContext, value: Value): boolean {
  return context.self !== undefined && typeof value === 'object' && value?.kind === 'chain' && isOwnObject(value.root);
}

/** `app('router')`, `resolve(Router::class)` */
function isRouter(value: Value): boolean {
  if (typeof value !== 'object' || value?.kind !== 'call' || !/^(?:app|resolve)$/.test(value.name)) return false;
  const name = value.args[0]?.value;
  return name === 'router' || (typeof name === 'object' && name?.kind === 'class' && isRouterClass(name.name));
}

function isCall(value: Value): boolean {
  return typeof value === 'object' && value !== null && (value.kind === 'chain' || value.kind === 'static');
}

function readAssignment(context: ReadContext, target: Expr, expr: Expr): readonly Step[] {
  const before = context.hits;
  const value = readValue(context, expr);
  if (target.kind === 'Variable' && context.hits > before) context.held.add(target.name);
  if (target.kind === 'Variable' && isRouter(value)) context.routers.add(target.name);
  if (target.kind === 'Variable') return [{ kind: 'set', name: target.name, value }];
  if (target.kind === 'Subscript' && target.base.kind === 'Variable') {
    const name = target.base.name;
    return target.index === undefined
      ? [{ kind: 'put', name, value }]
      : [{ kind: 'put', name, key: readValue(context, target.index, false), value }];
  }
  if (target.kind === 'PropertyFetch' && target.object.kind === 'Variable' && target.object.name === 'this') {
    return target.name.kind === 'Identifier' ? [{ kind: 'set-member', name: target.name.text, value }] : [];
  }
  return isCall(value) ? [{ kind: 'do', value }] : [];
}

/** A file that answers something is kept for its calls; a plain `return` ends what runs. */
function readReturn(context: ReadContext, expr: Expr | undefined): readonly Step[] {
  return [expr === undefined ? { kind: 'return' } : { kind: 'return', value: readValue(context, expr) }];
}

function readEach(context: ReadContext, stmt: Foreach, all: boolean): readonly Step[] {
  const body = readSteps(context, stmt.body.body, all);
  const value = readTargets(stmt.value);
  if (body.length === 0 || value === undefined) return body.length === 0 ? [] : maybe(body, stmt);
  const step: EachStep = {
    kind: 'each',
    subject: readValue(context, stmt.subject, false),
    ...(stmt.key?.kind === 'Variable' ? { key: stmt.key.name } : {}),
    value,
    body,
    start: stmt.start,
    end: stmt.body.start,
  };
  return [step];
}

/** `for ($i = 1; $i <= 3; $i++)` is a loop over a range; any other is one of unknown length. */
function readFor(context: ReadContext, stmt: For, all: boolean): readonly Step[] {
  const body = readSteps(context, stmt.body.body, all);
  const [init, condition, update] = [stmt.init[0], stmt.conditions[0], stmt.update[0]];
  if (body.length === 0) return [];
  if (init?.kind !== 'Assign' || condition?.kind !== 'Binary' || update?.kind !== 'IncDec') return maybe(body, stmt);
  const { target } = init;
  const isCounter = (expr: Expr) => expr.kind === 'Variable' && target.kind === 'Variable' && expr.name === target.name;
  const from = readValue(context, init.value, false);
  const to = readValue(context, condition.right, false);
  const isUp = update.op === '++' && isCounter(update.target) && isCounter(condition.left);
  const isRange = isUp && (condition.op === '<' || condition.op === '<=');
  if (!isRange || target.kind !== 'Variable' || typeof from !== 'number' || typeof to !== 'number') {
    return maybe(body, stmt);
  }
  const count = Math.max(0, to - from + (condition.op === '<=' ? 1 : 0));
  if (count > MAX_COUNT) return maybe(body, stmt);
  const items = Array.from({ length: count }, (_, at) => ({ value: from + at }));
  const place = { start: stmt.start, end: stmt.body.start };
  return [{ kind: 'each', subject: { kind: 'array', items }, value: target.name, body, ...place }];
}

/** Counting loops that go further are taken as loops of unknown length. */
const MAX_COUNT = 200;

function readTargets(target: Expr): EachStep['value'] | undefined {
  if (target.kind === 'Variable') return target.name;
  if (target.kind !== 'ListLit' && target.kind !== 'ArrayLit') return undefined;
  const names: { key: string | number; name: string }[] = [];
  target.items.forEach((item, at) => {
    if (item?.value.kind !== 'Variable') return;
    const key = item.key === undefined ? at : item.key.kind === 'StringLit' ? item.key.value : undefined;
    if (key !== undefined) names.push({ key, name: item.value.name });
  });
  return names;
}

function maybe(body: readonly Step[], place: { readonly start: number; readonly end: number }): readonly Step[] {
  return body.length === 0 ? [] : [{ kind: 'maybe', body, start: place.start, end: place.end }];
}
