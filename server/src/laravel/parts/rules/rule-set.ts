/**
 * The rules of all fields: from arrays, from what is merged and added to them, and from the methods, properties and
 * constants of the same class that give parts of them.
 */
import type { ArrayItem, Expr, Stmt } from '../../../syntax/php/ast.ts';
import { chainOf } from '../../schema/chain.ts';
import { argument, classIn, literalOf, methodOf, type Reading, UNKNOWN } from '../reading.ts';
import { globalFunction } from '../subject.ts';
import type { FieldRules, RuleSet } from './facts.ts';
import { type Local, localsOf, returnsOf } from './locals.ts';
import { readRules } from './rule.ts';
import type { RuleSources } from './sources.ts';

interface Draft {
  readonly reading: Reading;
  readonly sources: RuleSources | undefined;
  readonly fields: FieldRules[];
  readonly from: string[];
  isOpen: boolean;
  /** Methods that are being read, so that those that call each other end. */
  readonly active: Set<string>;
  locals: ReadonlyMap<string, readonly Local[]>;
}

const MAX_DEPTH = 24;

/** The rules that an expression gives, in a function with the given statements. */
export function readRuleSet(
  reading: Reading,
  expr: Expr,
  sources: RuleSources | undefined,
  around: readonly Stmt[] = [],
): RuleSet {
  const draft = openDraft(reading, sources, around);
  addFrom(draft, expr, false, 0);
  return close(draft);
}

/** The rules that a method returns. */
export function readReturnedRules(reading: Reading, body: readonly Stmt[], sources: RuleSources): RuleSet {
  const draft = openDraft(reading, sources, body);
  draft.active.add('rules');
  addReturns(draft, body, false, 0);
  return close(draft);
}

function openDraft(reading: Reading, sources: RuleSources | undefined, body: readonly Stmt[]): Draft {
  return { reading, sources, fields: [], from: [], isOpen: false, active: new Set(), locals: localsOf(body) };
}

function close({ fields, from, isOpen }: Draft): RuleSet {
  return { fields, ...(from.length === 0 ? {} : { from: [...new Set(from)] }), ...(isOpen ? { open: true } : {}) };
}

function addReturns(draft: Draft, body: readonly Stmt[], conditional: boolean, depth: number): void {
  const returns = returnsOf(body);
  for (const one of returns) addFrom(draft, one.expr, conditional || one.conditional || returns.length > 1, depth);
}

function addFrom(draft: Draft, expr: Expr, conditional: boolean, depth: number): void {
  if (depth > MAX_DEPTH) {
    draft.isOpen = true;
    return;
  }
  const add = (inner: Expr, under = conditional): void => addFrom(draft, inner, under, depth + 1);
  switch (expr.kind) {
    case 'Paren':
      add(expr.expr);
      return;
    case 'ArrayLit':
      for (const item of expr.items) {
        if (item.spread) add(item.value);
        else addField(draft, item, conditional);
      }
      return;
    case 'Binary':
      if (expr.op === '+' || expr.op === '??') {
        add(expr.left);
        add(expr.right, conditional || expr.op === '??');
      } else draft.isOpen = true;
      return;
    case 'Ternary':
      add(expr.then ?? expr.condition, true);
      add(expr.else, true);
      return;
    case 'Match':
      for (const arm of expr.arms) add(arm.body, true);
      return;
    case 'Assign':
      add(expr.value);
      return;
    case 'Variable':
      addVariable(draft, expr.name, conditional, depth);
      return;
    case 'FuncCall': {
      const name = expr.callee.kind === 'Name' ? globalFunction(expr.callee, draft.reading.names) : undefined;
      if (name === 'array_merge' || name === 'array_replace' || name === 'array_filter' || name === 'collect') {
        for (const arg of expr.args) if (!isFunction(arg.value)) add(arg.value);
      } else draft.isOpen = true;
      return;
    }
    case 'PropertyFetch':
      if (expr.object.kind === 'Variable' && expr.object.name === 'this' && expr.name.kind === 'Identifier') {
        addMember(draft, expr.name.text, conditional, depth);
      } else draft.isOpen = true;
      return;
    case 'ClassConstFetch':
    case 'StaticPropertyFetch':
      addStatic(draft, expr, conditional, depth);
      return;
    case 'MethodCall':
    case 'StaticCall':
      addCall(draft, expr, conditional, depth);
      return;
    case 'NullLit':
      return;
    default:
      draft.isOpen = true;
  }
}

function addField({ reading, fields }: Draft, item: ArrayItem, conditional: boolean): void {
  const field = item.key === undefined ? UNKNOWN : literalOf(reading, item.key);
  const rules = readRules(reading, item.value);
  fields.push({ field, rules, ...(conditional ? { conditional } : {}), at: item.start });
}

/** What was put into a variable so far: whole arrays and single fields. */
function addVariable(draft: Draft, name: string, conditional: boolean, depth: number): void {
  const known = draft.locals.get(name);
  if (known === undefined) {
    draft.isOpen = true;
    return;
  }
  const { locals } = draft;
  // An assignment to a variable may read it; what it held is already there.
  draft.locals = new Map([...locals].filter(([key]) => key !== name));
  const before = draft.isOpen;
  for (const local of known) {
    const under = conditional || local.conditional;
    if (local.key === undefined) addWhole(draft, name, local.value, under, depth);
    else {
      const rules = readRules(draft.reading, local.value);
      const field = literalOf(draft.reading, local.key);
      draft.fields.push({ field, rules, ...(under ? { conditional: true } : {}), at: local.value.start });
    }
  }
  draft.isOpen ||= before;
  draft.locals = locals;
}

function addWhole(draft: Draft, name: string, value: Expr, conditional: boolean, depth: number): void {
  if (value.kind === 'FuncCall' && value.callee.kind === 'Name' && value.callee.text.toLowerCase() === 'array_merge') {
    for (const arg of value.args) {
      const isItself = arg.value.kind === 'Variable' && arg.value.name === name;
      if (!isItself) addFrom(draft, arg.value, conditional, depth + 1);
    }
  } else addFrom(draft, value, conditional, depth + 1);
}

function addMember(draft: Draft, name: string, conditional: boolean, depth: number): void {
  const value = draft.sources?.memberValue(name);
  if (value === undefined) draft.from.push(`${draft.reading.scope.class}::$${name}`);
  else addFrom(draft, value, conditional, depth + 1);
}

function addStatic(
  draft: Draft,
  expr: Extract<Expr, { kind: 'ClassConstFetch' | 'StaticPropertyFetch' }>,
  conditional: boolean,
  depth: number,
): void {
  const of = classIn(draft.reading, expr.class);
  const isProperty = expr.name.kind === 'Variable';
  const name = expr.name.kind === 'Identifier' ? expr.name.text : expr.name.kind === 'Variable' ? expr.name.name : '';
  if (of === undefined || name === '') draft.isOpen = true;
  else if (of === draft.reading.scope.class) addMember(draft, name, conditional, depth);
  else draft.from.push(isProperty ? `${of}::$${name}` : `${of}::${name}`);
}

/** `$this->common()` and `self::common()` are followed; `parent::rules()` and those of other classes are named. */
function addCall(
  draft: Draft,
  expr: Extract<Expr, { kind: 'MethodCall' | 'StaticCall' }>,
  conditional: boolean,
  depth: number,
): void {
  const { reading } = draft;
  const { root, calls } = chainOf(expr);
  const [first, ...others] = calls;
  if (root.kind === 'FuncCall') {
    // `collect([…])->merge([…])->all()`
    addFrom(draft, root, conditional, depth + 1);
    for (const call of calls) {
      const given = argument(call.args, 0);
      if (methodOf(call) === 'merge' && given !== undefined) addFrom(draft, given, conditional, depth + 1);
      else if (!/^(?:all|toarray)$/i.test(methodOf(call))) draft.isOpen = true;
    }
    return;
  }
  const isOwn = root.kind === 'Variable' && root.name === 'this' && first !== undefined && others.length === 0;
  const isStatic = root.kind === 'StaticCall' && calls.length === 0;
  if (!isOwn && !isStatic) {
    draft.isOpen = true;
    return;
  }
  const of = root.kind === 'StaticCall' ? classIn(reading, root.class) : reading.scope.class;
  const name = root.kind === 'StaticCall' ? methodOf(root) : methodOf(first as typeof expr & { kind: 'MethodCall' });
  const body = of === reading.scope.class ? draft.sources?.methodBody(name.toLowerCase()) : undefined;
  if (of === undefined || name === '') draft.isOpen = true;
  else if (body === undefined) draft.from.push(`${isParent(root) ? 'parent' : of}::${name}`);
  else if (!draft.active.has(name.toLowerCase())) {
    const { locals } = draft;
    draft.active.add(name.toLowerCase());
    draft.locals = localsOf(body);
    addReturns(draft, body, conditional, depth + 1);
    draft.locals = locals;
    draft.active.delete(name.toLowerCase());
  }
}

function isParent(root: Expr): boolean {
  return root.kind === 'StaticCall' && root.class.kind === 'Name' && root.class.text.toLowerCase() === 'parent';
}

function isFunction({ kind }: Expr): boolean {
  return kind === 'Closure' || kind === 'ArrowFunction';
}
