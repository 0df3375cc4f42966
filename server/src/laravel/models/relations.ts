/**
 * Relations, recognised by what a method returns: a call of one of Eloquent's relation methods on `$this`, with whatever
 * is chained behind it, also by way of a variable. Names decide nothing.
 */
import type { Literal } from '../../php/literal.ts';
import { isKind } from '../../php/literal.ts';
import type { Arg, ClassLike, Expr, Method } from '../../syntax/php/ast.ts';
import { type ChainedCall, chainOf, methodName } from '../schema/chain.ts';
import { argsOf, evaluate, type Values } from '../schema/evaluate.ts';
import type { RelationFact, RelationKind } from './facts.ts';
import { eachStatement } from './statements.ts';

export function readRelation(method: Method, node: ClassLike, values: Values): RelationFact | undefined {
  return relationOf(method, { node, values, above: [] });
}

interface Place {
  readonly node: ClassLike;
  readonly values: Values;
  /** Methods on the way here, so that those that call each other end. */
  readonly above: readonly Method[];
}

function relationOf(method: Method, place: Place): RelationFact | undefined {
  const { values } = place;
  if (method.modifiers.static || !mayGiveObject(method)) return undefined;
  const variables = new Map<string, Expr>();
  let found: RelationFact | undefined;
  eachStatement(method.body?.body ?? [], (stmt) => {
    if (found !== undefined) return;
    if (stmt.kind === 'ExprStmt' && stmt.expr.kind === 'Assign' && stmt.expr.target.kind === 'Variable') {
      const { target, value } = stmt.expr;
      if (!variables.has(target.name)) variables.set(target.name, value);
    }
    if (stmt.kind === 'Return' && stmt.expr !== undefined)
      found = relationIn(stmt.expr, { ...place, method, variables }, 0);
  });
  return found ?? declaredRelation(method, values);
}

/** PHP sees to it that a method which declares an array, a text or nothing gives no relation. */
function mayGiveObject({ returnType }: Method): boolean {
  return returnType?.kind !== 'PrimitiveType' || OBJECTS.has(returnType.name);
}

const OBJECTS: ReadonlySet<string> = new Set(['mixed', 'object', 'static', 'iterable']);

interface Around extends Place {
  readonly method: Method;
  readonly variables: ReadonlyMap<string, Expr>;
}

/** Variables that are made from variables: further than this nobody goes. */
const DEEPEST = 4;

function relationIn(expr: Expr, around: Around, depth: number): RelationFact | undefined {
  if (expr.kind === 'Ternary' || (expr.kind === 'Binary' && expr.op === '??')) {
    const ways = expr.kind === 'Ternary' ? [expr.then ?? expr.condition, expr.else] : [expr.left, expr.right];
    const relations = ways.map((way) => relationIn(way, around, depth + 1));
    return depth < DEEPEST ? relations.find((each) => each !== undefined) : undefined;
  }
  if (expr.kind === 'Assign') return depth < DEEPEST ? relationIn(expr.value, around, depth + 1) : undefined;
  const { root, calls } = chainOf(expr);
  const [first, ...rest] = calls;
  if (root.kind === 'Variable' && root.name !== 'this') {
    const made = around.variables.get(root.name);
    const relation = made === undefined || depth >= DEEPEST ? undefined : relationIn(made, around, depth + 1);
    return relation === undefined ? undefined : withCalls(relation, calls, around.values);
  }
  const at = around.method.name.start;
  const name = around.method.name.text;
  if (root.kind === 'StaticCall' && root.class.kind === 'Name') {
    const isInherited = root.class.text.toLowerCase() === 'parent' && methodName(root) === name.toLowerCase();
    return isInherited ? withCalls({ name, kind: 'parent', at }, calls, around.values) : undefined;
  }
  if (root.kind !== 'Variable' || root.name !== 'this' || first === undefined) return undefined;
  const kind = KINDS.get(methodName(first));
  if (kind !== undefined) {
    return withCalls(
      { name, kind, args: namedArgs(first.args, PARAMETERS[kind], around.values), at },
      rest,
      around.values,
    );
  }
  return throughOf(first, rest, name, around) ?? sameOf(first, rest, name, around);
}

const PARAMETERS: Readonly<Record<RelationKind, readonly string[]>> = {
  hasOne: ['related', 'foreignKey', 'localKey'],
  hasMany: ['related', 'foreignKey', 'localKey'],
  belongsTo: ['related', 'foreignKey', 'ownerKey', 'relation'],
  belongsToMany: ['related', 'table', 'foreignPivotKey', 'relatedPivotKey', 'parentKey', 'relatedKey', 'relation'],
  morphOne: ['related', 'name', 'type', 'id', 'localKey'],
  morphMany: ['related', 'name', 'type', 'id', 'localKey'],
  morphTo: ['name', 'type', 'id', 'ownerKey'],
  morphToMany: ['related', 'name', 'table', 'foreignPivotKey', 'relatedPivotKey', 'parentKey', 'relatedKey'],
  morphedByMany: ['related', 'name', 'table', 'foreignPivotKey', 'relatedPivotKey', 'parentKey', 'relatedKey'],
  hasOneThrough: ['related', 'through', 'firstKey', 'secondKey', 'localKey', 'secondLocalKey'],
  hasManyThrough: ['related', 'through', 'firstKey', 'secondKey', 'localKey', 'secondLocalKey'],
};

const KINDS: ReadonlyMap<string, RelationKind> = new Map(
  (Object.keys(PARAMETERS) as RelationKind[]).map((kind) => [kind.toLowerCase(), kind]),
);

function namedArgs(
  args: readonly Arg[],
  parameters: readonly string[],
  values: Values,
): Readonly<Record<string, Literal>> {
  const named: Record<string, Literal> = {};
  for (const [at, { name, value, spread }] of args.entries()) {
    const parameter = name?.text ?? parameters[at];
    if (spread || parameter === undefined) continue;
    const literal = evaluate(value, values);
    if (literal !== null) named[parameter] = literal;
  }
  return named;
}

/** Calls that make a relation another one, or say more of it than which rows it has. */
const SHAPING: ReadonlySet<string> = new Set([
  ...['withpivot', 'withtimestamps', 'as', 'using', 'withdefault', 'one', 'ofmany', 'latestofmany', 'oldestofmany'],
  ...['withpivotvalue', 'chaperone', 'inverse', 'withtrashed', 'withoutglobalscope', 'withoutglobalscopes'],
]);

/** Behind these there is no relation any more. */
const ENDING: ReadonlySet<string> = new Set(
  [
    ...['get', 'first', 'firstOrFail', 'firstOrNew', 'firstOrCreate', 'firstOr', 'firstWhere', 'find', 'findOrFail'],
    ...['findMany', 'findOrNew', 'sole', 'value', 'pluck', 'count', 'sum', 'avg', 'average', 'min', 'max', 'exists'],
    ...[
      'doesntExist',
      'existsOr',
      'paginate',
      'simplePaginate',
      'cursorPaginate',
      'cursor',
      'lazy',
      'lazyById',
      'chunk',
    ],
    ...[
      'chunkById',
      'each',
      'eachById',
      'create',
      'createMany',
      'createQuietly',
      'make',
      'makeMany',
      'save',
      'saveMany',
    ],
    ...['saveQuietly', 'push', 'update', 'updateOrCreate', 'updateOrInsert', 'upsert', 'insert', 'insertGetId'],
    ...['increment', 'decrement', 'delete', 'forceDelete', 'restore', 'touch', 'attach', 'detach', 'sync', 'toggle'],
    ...['syncWithoutDetaching', 'updateExistingPivot', 'associate', 'dissociate', 'toSql', 'getQuery', 'getBaseQuery'],
    ...['toBase', 'getResults', 'getEager', 'getRelated', 'getParent', 'getModel', 'getModels', 'implode', 'all'],
    ...['isEmpty', 'isNotEmpty', 'toArray', 'getForeignKeyName', 'getTable', 'is', 'isNot', 'newQuery', 'raw', 'dump'],
  ].map((name) => name.toLowerCase()),
);

function withCalls(relation: RelationFact, calls: readonly ChainedCall[], values: Values): RelationFact | undefined {
  const facts = calls.map((call) => {
    const name = call.name.kind === 'Identifier' ? call.name.text : '';
    return SHAPING.has(name.toLowerCase()) && call.args.length > 0
      ? { name, args: argsOf(call.args, values) }
      : { name };
  });
  if (facts.some(({ name }) => name === '' || ENDING.has(name.toLowerCase()))) return undefined;
  return facts.length === 0 ? relation : { ...relation, calls: [...(relation.calls ?? []), ...facts] };
}

/** `$this->through('environments')->has('deployments')` and `$this->throughEnvironments()->hasDeployments()`. */
function throughOf(
  first: ChainedCall,
  rest: readonly ChainedCall[],
  name: string,
  around: Around,
): RelationFact | undefined {
  const [second, ...others] = rest;
  if (second === undefined) return undefined;
  const [through, has] = [namedStep(first, 'through', around.values), namedStep(second, 'has', around.values)];
  if (through === undefined || has === undefined) return undefined;
  const at = around.method.name.start;
  return withCalls({ name, kind: 'through', args: { through, has }, at }, others, around.values);
}

function namedStep(call: ChainedCall, verb: string, values: Values): string | undefined {
  const text = call.name.kind === 'Identifier' ? call.name.text : '';
  const [first] = call.args;
  if (text.toLowerCase() === verb) {
    const step = first === undefined ? null : evaluate(first.value, values);
    return typeof step === 'string' ? step : undefined;
  }
  const isNamed = text.startsWith(verb) && /^[A-Z]/.test(text.slice(verb.length)) && first === undefined;
  return isNamed ? text.charAt(verb.length).toLowerCase() + text.slice(verb.length + 1) : undefined;
}

/** `return $this->items()->where('done', true)`: a narrower form of a relation of the same class. */
function sameOf(
  first: ChainedCall,
  rest: readonly ChainedCall[],
  name: string,
  around: Around,
): RelationFact | undefined {
  const called = methodName(first);
  if (first.args.length > 0 || called === name.toLowerCase()) return undefined;
  const own = around.node.members.find(
    (member): member is Method => member.kind === 'Method' && member.name.text.toLowerCase() === called,
  );
  if (own === undefined || around.above.includes(own)) return undefined;
  const above = [...around.above, around.method];
  if (relationOf(own, { node: around.node, values: around.values, above }) === undefined) return undefined;
  const at = around.method.name.start;
  return withCalls({ name, kind: 'same', args: { of: own.name.text }, at }, rest, around.values);
}

const DECLARED = /^Illuminate\\Database\\Eloquent\\Relations\\(\w+)$/i;

/** A relation that a package or a helper makes, known by the declared type alone. */
function declaredRelation(method: Method, values: Values): RelationFact | undefined {
  const { returnType } = method;
  if (returnType?.kind !== 'NamedType' || method.params.length > 0) return undefined;
  const [, last] = DECLARED.exec(values.classOf(returnType.name)) ?? [];
  const kind = last === undefined ? undefined : KINDS.get(last.toLowerCase());
  return kind === undefined ? undefined : { name: method.name.text, kind, at: method.name.start };
}

/** The class that an argument names; `undefined` when only the application, or nobody, knows. */
export function classIn(literal: Literal | undefined): string | undefined {
  if (typeof literal === 'string') return literal === '' ? undefined : literal.replace(/^\\/, '');
  return isKind(literal, 'class') ? literal.name : isKind(literal, 'new') ? literal.class : undefined;
}
