/**
 * What a model sets up when it boots: handlers of its events, global scopes, observers; and what constructors and the
 * `initializeX` methods of traits add to its properties.
 */
import { isKind, type Literal } from '../../php/literal.ts';
import type { ClassLike, Expr, Method } from '../../syntax/php/ast.ts';
import { methodName } from '../schema/chain.ts';
import { evaluate, type Values } from '../schema/evaluate.ts';
import { listOf } from '../schema/literals.ts';
import { hasAttribute } from './attributes.ts';
import { readCasts } from './casts.ts';
import { MODEL_PROPERTIES, type ModelFacts, type ModelProperty } from './facts.ts';
import { eachStatement } from './statements.ts';

type Draft = { -readonly [K in keyof ModelFacts]: ModelFacts[K] };

/** Answers whether it is such a method: then it is nothing else. */
export function readBoot(method: Method, node: ClassLike, values: Values, facts: Draft): boolean {
  const name = method.name.text.toLowerCase();
  const body = method.body?.body ?? [];
  const isNamed = (kind: string) =>
    name === kind || (node.kind === 'TraitDecl' && name === `${kind}${node.name.text.toLowerCase()}`);
  const carries = (attribute: string) =>
    method.attributes.length > 0 && hasAttribute(method.attributes, attribute, values);
  if (isNamed('boot') || name === 'booted' || name === 'booting' || carries('Boot')) {
    eachStatement(body, (stmt) => {
      if (stmt.kind === 'ExprStmt' && stmt.expr.kind === 'StaticCall') readStaticCall(stmt.expr, values, facts);
    });
    return true;
  }
  if (name !== '__construct' && !isNamed('initialize') && !carries('Initialize')) return false;
  eachStatement(body, (stmt) => {
    if (stmt.kind === 'ExprStmt') readAddition(stmt.expr, values, facts);
  });
  return true;
}

const EVENTS: ReadonlySet<string> = new Set([
  ...['retrieved', 'creating', 'created', 'updating', 'updated', 'saving', 'saved', 'deleting', 'deleted', 'trashed'],
  ...['restoring', 'restored', 'replicating', 'forceDeleting', 'forceDeleted', 'softDeleted', 'booted'].map((name) =>
    name.toLowerCase(),
  ),
]);

function readStaticCall(call: Extract<Expr, { kind: 'StaticCall' }>, values: Values, facts: Draft): void {
  const name = methodName(call);
  const at = call.start;
  const written = call.name.kind === 'Identifier' ? call.name.text : name;
  const [first, second] = call.args.map(({ value }) => value);
  if (EVENTS.has(name)) {
    const by = first === undefined ? undefined : handlerOf(evaluate(first, values));
    facts.events = [...(facts.events ?? []), { event: written, ...(by === undefined ? {} : { by }), at }];
  } else if (name === 'addglobalscope' || name === 'addglobalscopes') {
    const given = first === undefined ? null : evaluate(first, values);
    const scopes = isKind(given, 'array')
      ? given.items.map(({ key, value }) => scopeName(key ?? value))
      : [scopeName(given)];
    const known = scopes.flatMap((scope) => scope ?? (second === undefined ? ['closure'] : []));
    facts.globalScopes = [...(facts.globalScopes ?? []), ...known.map((scope) => ({ name: scope, at }))];
  } else if (name === 'observe' && first !== undefined) {
    facts.observers = [...(facts.observers ?? []), ...classNames(evaluate(first, values))];
  }
}

function handlerOf(value: Literal): string | undefined {
  if (isKind(value, 'array')) return value.items[0] === undefined ? undefined : handlerOf(value.items[0].value);
  return classNames(value)[0];
}

function scopeName(value: Literal): string | undefined {
  if (typeof value === 'string') return value;
  return classNames(value)[0];
}

export function classNames(value: Literal): readonly string[] {
  if (typeof value === 'string') return [value.replace(/^\\/, '')];
  if (isKind(value, 'class')) return [value.name];
  if (isKind(value, 'new')) return [value.class];
  return isKind(value, 'array') ? value.items.flatMap((item) => classNames(item.value)) : [];
}

const PROPERTIES: ReadonlySet<string> = new Set(MODEL_PROPERTIES);
/** Methods that add to a property. */
const ADDING: Readonly<Record<string, ModelProperty>> = {
  mergefillable: 'fillable',
  mergeguarded: 'guarded',
  mergehidden: 'hidden',
  makehidden: 'hidden',
  mergeappends: 'appends',
  append: 'appends',
  addobservableevents: 'observables',
};

function readAddition(expr: Expr, values: Values, facts: Draft): void {
  if (expr.kind === 'MethodCall' && isThis(expr.object)) {
    const [first] = expr.args;
    const name = methodName(expr);
    const property = ADDING[name];
    if (first === undefined) return;
    if (name === 'mergecasts') facts.casts = [...(facts.casts ?? []), ...readCasts(first.value, values)];
    else if (name === 'settable') assign('table', evaluate(first.value, values), facts);
    else if (property !== undefined)
      add(
        property,
        expr.args.map(({ value }) => evaluate(value, values)),
        facts,
      );
  }
  if (expr.kind === 'Assign') readAssignment(expr.target, expr.value, values, facts);
}

/** `$this->table = config('x')`, `$this->casts['a'] = 'array'`, `$this->fillable[] = 'a'`. */
function readAssignment(target: Expr, value: Expr, values: Values, facts: Draft): void {
  if (target.kind === 'PropertyFetch' && isThis(target.object) && target.name.kind === 'Identifier') {
    const { text } = target.name;
    if (PROPERTIES.has(text) && value.kind !== 'FuncCall')
      assign(text as ModelProperty, evaluate(value, values), facts);
    else if (PROPERTIES.has(text)) readMerge(text as ModelProperty, evaluate(value, values), facts);
    return;
  }
  if (target.kind !== 'Subscript' || target.base.kind !== 'PropertyFetch' || !isThis(target.base.object)) return;
  const name = target.base.name.kind === 'Identifier' ? target.base.name.text : '';
  const key = target.index === undefined ? undefined : evaluate(target.index, values);
  if (name === 'casts' && typeof key === 'string') {
    const item = { kind: 'ArrayLit', items: [], dangling: [], start: 0, end: 0 } as const;
    const [cast] = readCasts({ ...item, items: [arrayItem(target.index, value)] }, values);
    if (cast !== undefined) facts.casts = [...(facts.casts ?? []), cast];
  } else if (PROPERTIES.has(name)) add(name as ModelProperty, [evaluate(value, values)], facts);
}

function arrayItem(key: Expr | undefined, value: Expr) {
  const { start, end } = value;
  return {
    ...({ kind: 'ArrayItem', key, value, byRef: false, spread: false } as const),
    ...{ leading: [], trailing: undefined, blankBefore: false, start, end },
  };
}

/** `$this->fillable = array_merge($this->fillable, ['a'])`; of other calls only what the application can tell. */
function readMerge(property: ModelProperty, value: Literal, facts: Draft): void {
  if (!isKind(value, 'call')) assign(property, value, facts);
  else if (value.name === 'array_merge') add(property, value.args, facts);
  else if (value.name === 'config' || value.name === 'env') assign(property, value, facts);
}

function assign(property: ModelProperty, value: Literal, facts: Draft): void {
  if (!isKind(value, 'unknown')) facts.properties = { ...facts.properties, [property]: value };
}

function add(property: ModelProperty, values: readonly Literal[], facts: Draft): void {
  const flat = values.flatMap((value) => (isKind(value, 'array') ? value.items.map((item) => item.value) : [value]));
  const known = flat.filter((value) => !isKind(value, 'unknown'));
  if (known.length > 0) facts.added = [...(facts.added ?? []), { property, values: listOf(known) }];
}

function isThis(expr: Expr): boolean {
  return expr.kind === 'Variable' && expr.name === 'this';
}
