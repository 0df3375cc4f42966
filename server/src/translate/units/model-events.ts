/**
 * What happens when a model is saved, created, deleted: closures of `booted()` and observers become methods that the
 * helpers call in Eloquent's order, `OnCreating(ctx) error`.
 */

import type { Expr, Stmt } from '../../syntax/php/ast.ts';
import { walk } from '../../syntax/php/walk.ts';
import { type Body, lowerMethod } from '../functions.ts';
import { exportedName } from '../naming.ts';
import { receiverName } from '../plan/names.ts';
import type { ClassPlan, FunctionPlan } from '../plan/plan.ts';
import { bodyOf } from './model-accessors.ts';
import type { DeclaredMethod } from './model-declared.ts';
import type { ModelPlan } from './model-plan.ts';
import { receiverText } from './model-struct.ts';
import type { LoweredFunction, UnitSource } from './unit.ts';

export interface ModelEvents {
  readonly functions: readonly LoweredFunction[];
  /** Methods that call more than one listener. */
  readonly text: string;
  readonly ledger: readonly string[];
}

/** Events that the helpers tell. */
const EVENTS = [
  ...['saving', 'saved', 'creating', 'created', 'updating', 'updated', 'deleting', 'deleted'],
  ...['restoring', 'restored', 'forceDeleted'],
];

export function modelEvents(
  from: UnitSource,
  methods: ReadonlyMap<string, DeclaredMethod>,
  plan: ClassPlan,
  { model }: ModelPlan,
): ModelEvents {
  const ledger: string[] = [];
  const functions: LoweredFunction[] = [];
  const calls = new Map<string, string[]>();
  const call = (event: string, text: string): void => {
    calls.set(event, [...(calls.get(event) ?? []), text]);
  };
  const self = receiverName(plan.goName);
  for (const { event, body, within } of listenersIn(methods)) {
    if (body === undefined || !EVENTS.includes(event) || answersFalse(body)) {
      ledger.push(`the listener of ${plan.fqn} for ${event}`);
      continue;
    }
    const goName = `on${exportedName(event)}${(calls.get(event)?.length ?? 0) + 1}`;
    functions.push(lowerListener(within, body, plan, { event, goName }));
    call(event, `${self}.${goName}(ctx)`);
  }
  for (const observer of model.observers) {
    const made = from.plan.classNamed(observer)?.make;
    for (const event of EVENTS) {
      const method = from.plan.method(observer, event);
      if (method === undefined) continue;
      const of = `the observer ${observer} of ${plan.fqn} for ${event}`;
      const text = made === undefined || made.params.length > 0 ? undefined : observerCall(made, method, self);
      if (text === undefined) ledger.push(of);
      else call(event, text);
    }
  }
  for (const { event, class: dispatched } of model.dispatches)
    ledger.push(`the event ${dispatched} of ${plan.fqn} for ${event}`);
  const text = [...calls].map(([event, all]) => handlerText(plan, event, all)).join('\n');
  return { functions, text, ledger };
}

function handlerText(plan: ClassPlan, event: string, calls: readonly string[]): string {
  const name = `On${exportedName(event)}`;
  const lines = calls.map((each, at) =>
    at === calls.length - 1 ? `\treturn ${each}` : `\tif err := ${each}; err != nil {\n\t\treturn err\n\t}`,
  );
  const doc = `// ${name} is called when the model is ${SAID[event] ?? event}.\n`;
  return `${doc}func (${receiverText(plan)}) ${name}(ctx context.Context) error {\n${lines.join('\n')}\n}\n`;
}

const SAID: Readonly<Record<string, string>> = {
  ...{ saving: 'about to be saved', creating: 'about to be created', updating: 'about to be changed' },
  ...{ deleting: 'about to be deleted', restoring: 'about to be restored', updated: 'changed' },
  forceDeleted: 'deleted for good',
};

/** A call that answers an error. */
function observerCall(made: FunctionPlan, method: FunctionPlan, self: string): string | undefined {
  if (made.fails || made.needsContext || method.params.length !== 1 || !method.fails || method.result !== undefined)
    return undefined;
  return `${made.goName}().${method.goName}(${method.needsContext ? 'ctx, ' : ''}${self})`;
}

interface Listener {
  readonly event: string;
  readonly body: Body | undefined;
  readonly within: UnitSource;
}

/** `static::creating(function (Product $product) { … })` in the methods that boot a model. */
function listenersIn(methods: ReadonlyMap<string, DeclaredMethod>): readonly Listener[] {
  const found: Listener[] = [];
  for (const [name, { method, from }] of methods) {
    if (!/^boot/.test(name)) continue;
    for (const stmt of method.body?.body ?? []) {
      const call = stmt.kind === 'ExprStmt' ? stmt.expr : undefined;
      const event = call === undefined ? undefined : eventOf(call);
      if (call?.kind !== 'StaticCall' || event === undefined) continue;
      found.push({ event, body: bodyOf(call.args[0]?.value), within: from });
    }
  }
  return found;
}

function eventOf(expr: Expr): string | undefined {
  if (expr.kind !== 'StaticCall' || expr.class.kind !== 'Name' || expr.name.kind !== 'Identifier') return undefined;
  const { text } = expr.name;
  const isOwn = /^(?:static|self)$/i.test(expr.class.text);
  return isOwn && (EVENTS.includes(text) || text === 'retrieved') ? text : undefined;
}

/** A listener that returns something may cancel what was to happen. */
function answersFalse(body: Body): boolean {
  let found = false;
  const visit = (stmts: readonly Stmt[]): void => {
    for (const stmt of stmts)
      walk(stmt, {
        enter: (node) => {
          if (node.kind === 'Return' && node.expr?.kind === 'BoolLit' && !node.expr.value) found = true;
          return node.kind !== 'Closure' && node.kind !== 'ArrowFunction';
        },
      });
  };
  visit(body.body?.body ?? []);
  return found;
}

/** The closure's parameter is the model itself. */
function lowerListener(
  from: UnitSource,
  body: Body,
  { fqn, type, goName: typeName }: ClassPlan,
  { event, goName }: { readonly event: string; readonly goName: string },
): LoweredFunction {
  const planned: FunctionPlan = {
    name: `${fqn}::${event}`,
    key: `${fqn}::${goName}#event`.toLowerCase(),
    goName,
    params: [],
    result: undefined,
    fails: true,
    needsContext: true,
    receiver: { fqn, type, name: receiverName(typeName) },
    isHandler: false,
  };
  return lowerMethod(from, body, planned, {
    before: (emit) => {
      const [param] = body.params;
      const { self } = emit.fn;
      if (param === undefined || self === undefined) return [];
      emit.blocks[0]?.variables.set(param.name, self.variable);
      emit.assigned = new Set([...emit.assigned, self.variable]);
      return [];
    },
  });
}
