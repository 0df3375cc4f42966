/**
 * Follows the statements of a migration step by step, as PHP would run them, and writes down the operations on tables.
 * What PHP decides by the database becomes an `if` of the operations; what it decides by literals is decided here.
 */
import { isKind, type Literal } from '../../php/literal.ts';
import type { Arg, Expr, Stmt } from '../../syntax/php/ast.ts';
import { type Draft, modify, readBlueprintCall } from './blueprint.ts';
import { type Chain, chainOf } from './chain.ts';
import { DRIVER, equalCondition, readCondition } from './conditions.ts';
import { evaluate } from './evaluate.ts';
import type { Condition, SchemaOp } from './facts.ts';
import { blueprintCall, enter, type Frame, frameOf, type Given, givenOf, into, type MigrationClass } from './frame.ts';
import { isPlain, truthOf, UNKNOWN_LITERAL } from './literals.ts';
import { isBuilder, schemaCall } from './schema-calls.ts';

/** The operations of a method of the class, of the constructor first. */
export function runMethod(name: string, of: MigrationClass): SchemaOp[] {
  const ops: SchemaOp[] = [];
  for (const each of ['__construct', name]) {
    const method = of.methods.get(each);
    if (method?.body === undefined) continue;
    const body = runBody(method.body.body, enter(frameOf(of), method.params, []));
    ops.push(...withoutEnd(body));
  }
  return ops;
}

function runBody(body: readonly Stmt[], frame: Frame): SchemaOp[] {
  const ops: SchemaOp[] = [];
  runStatements(body, into(frame, ops));
  return ops;
}

function withoutEnd(ops: readonly SchemaOp[]): readonly SchemaOp[] {
  return ops.at(-1)?.op === 'stop' ? ops.slice(0, -1) : ops;
}

function runStatements(body: readonly Stmt[], frame: Frame): void {
  for (const stmt of body) {
    if (frame.budget.left-- <= 0) return;
    runStatement(stmt, frame);
    if (frame.ops.at(-1)?.op === 'stop') return;
  }
}

function runStatement(stmt: Stmt, frame: Frame): void {
  switch (stmt.kind) {
    case 'ExprStmt':
      runExpr(stmt.expr, frame);
      break;
    case 'Block':
      runStatements(stmt.body, frame);
      break;
    case 'If':
      runIf(stmt, frame);
      break;
    case 'Foreach':
      runForeach(stmt, frame);
      break;
    case 'For':
      runFor(stmt, frame);
      break;
    case 'While':
    case 'DoWhile':
      runStatements(stmt.body.body, frame);
      break;
    case 'Switch':
      runSwitch(stmt, frame);
      break;
    case 'Try':
      runStatements(stmt.body.body, frame);
      if (stmt.finally !== undefined) runStatements(stmt.finally.body, frame);
      return;
    case 'Return':
      if (stmt.expr !== undefined) runExpr(stmt.expr, frame);
      frame.ops.push({ op: 'stop' });
      return;
  }
}

function runIf(stmt: Extract<Stmt, { kind: 'If' }>, frame: Frame): void {
  const ways = [{ condition: stmt.condition, body: stmt.then }, ...stmt.elseIfs];
  const from = (at: number, inner: Frame): void => {
    const way = ways[at];
    if (way === undefined) runStatements(stmt.else?.body ?? [], inner);
    else
      branch(conditionOf(way.condition, inner), inner, {
        yes: (deeper) => runStatements(way.body.body, deeper),
        no: (deeper) => from(at + 1, deeper),
      });
  };
  from(0, frame);
}

/** Writes down both branches, or only the one that literals choose. */
function branch(condition: Condition, frame: Frame, ways: Record<'yes' | 'no', (inner: Frame) => void>): void {
  if (condition.is === 'true' && isPlain(condition.value)) {
    ways[truthOf(condition.value) ? 'yes' : 'no'](frame);
    return;
  }
  const yes: SchemaOp[] = [];
  const no: SchemaOp[] = [];
  ways.yes(into(frame, yes));
  ways.no(into(frame, no));
  if (yes.length === 0 && no.length === 0) return;
  frame.ops.push({ op: 'if', condition, yes, ...(no.length === 0 ? {} : { no }) });
}

function conditionOf(expr: Expr, frame: Frame): Condition {
  return readCondition(expr, frame, (on) => isBuilder(on, frame));
}

function runForeach(stmt: Extract<Stmt, { kind: 'Foreach' }>, frame: Frame): void {
  const over = evaluate(stmt.subject, frame);
  if (!isKind(over, 'array')) {
    setVariable(stmt.value, UNKNOWN_LITERAL, frame);
    setVariable(stmt.key, UNKNOWN_LITERAL, frame);
    runStatements(stmt.body.body, frame);
    return;
  }
  for (const [at, { key, value }] of over.items.entries()) {
    if (frame.budget.left <= 0) return;
    setVariable(stmt.value, value, frame);
    setVariable(stmt.key, key ?? at, frame);
    runStatements(stmt.body.body, frame);
  }
}

/** `for ($i = 1; $i <= 5; $i++)`, counted out. */
function runFor(stmt: Extract<Stmt, { kind: 'For' }>, frame: Frame): void {
  for (const init of stmt.init) runExpr(init, frame);
  const [condition] = stmt.conditions;
  const end = condition?.kind === 'Binary' ? evaluate(condition.right, frame) : UNKNOWN_LITERAL;
  const counter = condition?.kind === 'Binary' && condition.left.kind === 'Variable' ? condition.left.name : undefined;
  const start = counter === undefined ? undefined : frame.variables.get(counter);
  const counts = stmt.update.every((update) => update.kind === 'IncDec' && update.op === '++');
  if (counter === undefined || typeof start !== 'number' || typeof end !== 'number' || !counts) {
    runStatements(stmt.body.body, frame);
    return;
  }
  const last = condition?.kind === 'Binary' && condition.op === '<=' ? end : end - 1;
  for (let at = start; at <= last && frame.budget.left > 0; at++) {
    frame.variables.set(counter, at);
    runStatements(stmt.body.body, frame);
  }
}

function runSwitch(stmt: Extract<Stmt, { kind: 'Switch' }>, frame: Frame): void {
  const from = (at: number, inner: Frame): void => {
    const chosen = stmt.cases[at];
    if (chosen === undefined) return;
    // Cases without a body of their own share the next one.
    let end = at;
    while (stmt.cases[end]?.body.length === 0 && end + 1 < stmt.cases.length) end++;
    const body = (stmt.cases[end]?.body ?? []).filter(({ kind }) => kind !== 'Break');
    const conditions = stmt.cases
      .slice(at, end + 1)
      .map(
        ({ value }): Condition =>
          value === undefined ? { is: 'true', value: true } : equalCondition(stmt.subject, value, inner),
      );
    const [only] = conditions;
    const condition: Condition = conditions.length === 1 && only !== undefined ? only : { is: 'any', of: conditions };
    const isDefault = conditions.some(({ is }) => is === 'true');
    branch(isDefault ? { is: 'true', value: true } : condition, inner, {
      yes: (deeper) => runStatements(body, deeper),
      no: (deeper) => from(end + 1, deeper),
    });
  };
  from(0, frame);
}

function setVariable(target: Expr | undefined, value: Literal, frame: Frame): void {
  if (target?.kind === 'Variable') frame.variables.set(target.name, value);
  if (target?.kind !== 'ListLit' && target?.kind !== 'ArrayLit') return;
  for (const [at, item] of target.items.entries()) {
    if (item === undefined) continue;
    const items = isKind(value, 'array') ? value.items : [];
    const key = item.key === undefined ? at : evaluate(item.key, frame);
    const found = items.find((each, index) => (each.key ?? index) === key);
    setVariable(item.value, found?.value ?? UNKNOWN_LITERAL, frame);
  }
}

function runExpr(expr: Expr, frame: Frame): void {
  if (frame.budget.left-- <= 0) return;
  switch (expr.kind) {
    case 'Paren':
    case 'Silence':
      runExpr(expr.expr, frame);
      break;
    case 'Throw':
      frame.ops.push({ op: 'stop' });
      return;
    case 'Assign':
      runAssign(expr.target, expr.value, frame);
      break;
    case 'Ternary':
      branch(conditionOf(expr.condition, frame), frame, {
        yes: (inner) => expr.then !== undefined && runExpr(expr.then, inner),
        no: (inner) => runExpr(expr.else, inner),
      });
      return;
    case 'Binary':
      runShortCircuit(expr, frame);
      break;
    case 'FuncCall':
    case 'StaticCall':
    case 'MethodCall':
      runCall(expr, frame);
      return;
  }
}

/** `Schema::hasTable('a') || Schema::create(…)`. */
function runShortCircuit(expr: Extract<Expr, { kind: 'Binary' }>, frame: Frame): void {
  const nothing = () => undefined;
  const right = (inner: Frame) => runExpr(expr.right, inner);
  if (/^(?:&&|and)$/.test(expr.op)) branch(conditionOf(expr.left, frame), frame, { yes: right, no: nothing });
  if (/^(?:\|\||or)$/.test(expr.op)) branch(conditionOf(expr.left, frame), frame, { yes: nothing, no: right });
}

function runAssign(target: Expr, value: Expr, frame: Frame): void {
  const name = target.kind === 'Variable' ? target.name : undefined;
  if (name !== undefined && (value.kind === 'Closure' || value.kind === 'ArrowFunction')) {
    frame.callbacks.set(name, { node: value, frame });
    return;
  }
  if (name !== undefined && isBuilder(value, frame)) {
    frame.builders.add(name);
    return;
  }
  const draft = isCall(value) ? runCall(value, frame) : undefined;
  if (name !== undefined && draft !== undefined) frame.drafts.set(name, draft);
  const literal = asksDriver(value) ? DRIVER : evaluate(value, frame);
  if (target.kind === 'PropertyFetch' && target.name.kind === 'Identifier')
    frame.properties.set(target.name.text, literal);
  else setVariable(target, literal, frame);
}

type Call = Extract<Expr, { kind: 'FuncCall' | 'StaticCall' | 'MethodCall' }>;

function isCall(expr: Expr): expr is Call {
  return expr.kind === 'FuncCall' || expr.kind === 'StaticCall' || expr.kind === 'MethodCall';
}

function asksDriver(expr: Expr): boolean {
  return (
    isCall(expr) &&
    expr.kind !== 'FuncCall' &&
    expr.name.kind === 'Identifier' &&
    /^getdrivername$/i.test(expr.name.text)
  );
}

/** Answers the column or key that the call gives. */
function runCall(expr: Call, frame: Frame): Draft | undefined {
  const chain = chainOf(expr);
  const { root } = chain;
  if (root.kind === 'Variable' && chain.calls.length > 0) {
    if (frame.blueprints.has(root.name)) return runBlueprint(chain.calls, frame);
    const draft = frame.drafts.get(root.name);
    if (draft !== undefined)
      return chain.calls.reduce((of, call) => modify(of, blueprintCall(call, frame), frame.ops), draft);
  }
  const schema = schemaCall(expr, frame);
  if (schema !== undefined) {
    const body = schema.callback === undefined ? [] : runCallback(schema.callback, frame, ['blueprint']);
    const op = schema.toOp(withoutEnd(body));
    if (op !== undefined) frame.ops.push(op);
    return undefined;
  }
  if (runOwnMethod(expr, frame)) return undefined;
  if (runEach(expr, frame)) return undefined;
  if (expr.kind === 'MethodCall' && isCall(expr.object)) runCall(expr.object, frame);
  if (expr.kind === 'FuncCall' && expr.callee.kind === 'Variable') runOwnCallback(expr.callee.name, expr.args, frame);
  // Whoever takes a closure may run it: `DB::transaction(function () { … })`.
  for (const { value } of expr.args) {
    if (value.kind !== 'Closure' && value.kind !== 'ArrowFunction') continue;
    frame.ops.push(...withoutEnd(runCallback(value, frame, [])));
  }
  return undefined;
}

function runBlueprint(calls: Chain['calls'], frame: Frame): Draft | undefined {
  let draft: Draft | undefined;
  for (const [at, node] of calls.entries()) {
    const call = blueprintCall(node, frame);
    if (at > 0) {
      if (draft !== undefined) draft = modify(draft, call, frame.ops);
      continue;
    }
    const start = frame.ops.length;
    for (const { value } of node.args) {
      if (value.kind !== 'Closure' && value.kind !== 'ArrowFunction') continue;
      frame.ops.push(...withoutEnd(runCallback(value, frame, ['blueprint'])));
    }
    if (call.method.toLowerCase() === 'after') putAfter(frame.ops, start, call.args[0] ?? null);
    draft = readBlueprintCall(call, frame.ops);
  }
  return draft;
}

/** `$table->after('name', function ($table) { … })`: each column behind the one before. */
function putAfter(ops: SchemaOp[], start: number, column: Literal): void {
  let after = column;
  for (const [at, op] of ops.entries()) {
    if (at < start || op.op !== 'column') continue;
    ops[at] = { ...op, is: { ...op.is, after } };
    after = op.name;
  }
}

function runCallback(callback: Expr, frame: Frame, given: readonly Given[]): SchemaOp[] {
  if (callback.kind === 'Variable') {
    const known = frame.callbacks.get(callback.name);
    return known === undefined ? [] : runCallback(known.node, into(known.frame, frame.ops), given);
  }
  if (callback.kind !== 'Closure' && callback.kind !== 'ArrowFunction') return [];
  const inner = enter(frame, callback.params, given, true);
  if (callback.kind === 'Closure') return runBody(callback.body.body, inner);
  const ops: SchemaOp[] = [];
  runExpr(callback.body, into(inner, ops));
  return ops;
}

function runOwnCallback(name: string, args: readonly Arg[], frame: Frame): void {
  const known = frame.callbacks.get(name);
  if (known === undefined || frame.stack.includes(`$${name}`)) return;
  const inner = { ...frame, stack: [...frame.stack, `$${name}`] };
  frame.ops.push(...withoutEnd(runCallback(known.node, inner, givenOf(args, frame))));
}

/** `$this->createUsers()`, `self::addTimes($table)`: methods of the migration itself. */
function runOwnMethod(expr: Call, frame: Frame): boolean {
  if (expr.kind === 'FuncCall' || expr.name.kind !== 'Identifier') return false;
  const on = expr.kind === 'StaticCall' ? expr.class : expr.object;
  const isOwn = on.kind === 'Name' ? /^(?:self|static)$/i.test(on.text) : on.kind === 'Variable' && on.name === 'this';
  const name = expr.name.text.toLowerCase();
  const method = isOwn ? frame.methods.get(name) : undefined;
  if (method?.body === undefined || frame.stack.includes(name)) return false;
  const inner = enter({ ...frame, stack: [...frame.stack, name] }, method.params, givenOf(expr.args, frame));
  for (const [at, { value }] of expr.args.entries()) {
    const param = method.params[at];
    if (param !== undefined && (value.kind === 'Closure' || value.kind === 'ArrowFunction'))
      inner.callbacks.set(param.name, { node: value, frame });
  }
  const body = withoutEnd(runBody(method.body.body, inner));
  if (hasStop(body)) frame.ops.push({ op: 'block', body });
  else frame.ops.push(...body);
  return true;
}

function hasStop(ops: readonly SchemaOp[]): boolean {
  return ops.some((op) => op.op === 'stop' || (op.op === 'if' && (hasStop(op.yes) || hasStop(op.no ?? []))));
}

/** `collect(['a', 'b'])->each(function ($table) { … })`, `array_map(fn, ['a'])`. */
function runEach(expr: Call, frame: Frame): boolean {
  const [first, second] = expr.args;
  if (first === undefined) return false;
  let over: Literal = UNKNOWN_LITERAL;
  let callback: Expr = first.value;
  if (expr.kind === 'MethodCall' && expr.name.kind === 'Identifier' && expr.name.text.toLowerCase() === 'each') {
    const of = evaluate(expr.object, frame);
    over = isKind(of, 'call') && of.name === 'collect' ? (of.args[0] ?? UNKNOWN_LITERAL) : UNKNOWN_LITERAL;
  } else if (expr.kind === 'FuncCall' && expr.callee.kind === 'Name' && second !== undefined) {
    const name = expr.callee.text.toLowerCase();
    if (name === 'array_map') over = evaluate(second.value, frame);
    if (name !== 'array_walk') callback = first.value;
    else [over, callback] = [evaluate(first.value, frame), second.value];
  }
  if (!isKind(over, 'array')) return false;
  for (const [at, { key, value }] of over.items.entries()) {
    if (frame.budget.left <= 0) break;
    frame.ops.push(...withoutEnd(runCallback(callback, frame, [value, key ?? at])));
  }
  return true;
}
