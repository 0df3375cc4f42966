/**
 * Whether a method is the `get` or the `set` of a store that keeps things by name. Read from its body, which has to do
 * nothing else with the name; what the method is called does not count.
 */
import type { Expr, FuncCall, Identifier, Method, Name, Node, NodeKind, Stmt, TypeNode } from '../../syntax/php/ast.ts';
import { walk } from '../../syntax/php/walk.ts';
import type { StaticType } from '../types.ts';
import type { KeyedInObject, KeyedRole } from './keyed.ts';

/** The type of an expression of the file; what other files decide is deferred. */
export type TypeOf = (expr: Expr) => StaticType;

/** Both roles of one that reads or writes by the number of its arguments. */
export function readRoles(method: Method, typeOf: TypeOf): readonly KeyedRole[] {
  const [key, value] = method.params;
  const { body } = method;
  if (key === undefined || key.variadic || body === undefined || method.params.length > MOST_PARAMS) return NONE;
  if (key.type !== undefined && !mayBeText(key.type)) return NONE;
  if (body.body.length === 0 || body.body.length > MOST_STATEMENTS || body.end - body.start > LONGEST) return NONE;
  const found = readBody(body, key.name, value?.name);
  const passesOn = PASSES_ON.has(method.name.text.toLowerCase());
  const counts = (expr: Expr): boolean => passesOn || expr.kind === 'Subscript' || expr.kind === 'FuncCall';
  const get = !found.isMixed && found.gets.every(counts) ? gottenFrom(found.gets, key.name, typeOf) : undefined;
  const set = found.set && counts(found.set) ? placeOf(found.set, key.name, 'set', typeOf) : undefined;
  return [get, set].filter((role) => role !== undefined);
}

/** Methods that may ask another object for what they answer. Services of all kinds pass their first argument on. */
const PASSES_ON: ReadonlySet<string> = new Set([
  ...['__get', '__set', 'offsetget', 'offsetset', 'get', 'set', 'getinstance', 'getservice', 'setservice'],
  ...['instance', 'make', 'register', 'resolve', 'service', 'lookup', 'fetch', 'retrieve', 'store', 'bind', 'add'],
]);

/** Names are texts: a method that takes an object or a number first looks nothing up by name. */
function mayBeText(type: TypeNode): boolean {
  switch (type.kind) {
    case 'PrimitiveType':
      return type.name === 'string' || type.name === 'mixed';
    case 'NullableType':
      return mayBeText(type.type);
    case 'UnionType':
      return type.types.some(mayBeText);
    default:
      return false;
  }
}

const NONE: readonly KeyedRole[] = [];
const MOST_PARAMS = 4;
/** Directly in the body. What is longer does more than to look something up. */
const MOST_STATEMENTS = 14;
const LONGEST = 1500;

interface Body {
  /** What the method returns that has to do with the name, and how that is made. */
  readonly gets: readonly Expr[];
  /** Nothing of it is returned, or something else as well. */
  readonly isMixed: boolean;
  /** The place that is given the second parameter, or the call that passes both on. */
  readonly set: Expr | undefined;
}

function readBody(body: Stmt, key: string, value: string | undefined): Body {
  const returned: Expr[] = [];
  const made: Expr[] = [];
  const locals = new Map<string, Expr[]>();
  let set: Expr | undefined;
  walk(body, {
    enter: (node) => {
      if (INNER.has(node.kind)) return false;
      if (node.kind === 'Return' && node.expr !== undefined) returned.push(node.expr);
      else if (node.kind === 'Assign' || node.kind === 'AssignRef') {
        if (node.target.kind === 'Variable') addTo(locals, node.target.name, node.value);
        else if (value !== undefined && isVariable(node.value, value) && isKeyed(node.target, key)) set ??= node.target;
        // `if (!isset($this->made[$key])) { $this->made[$key] = $this->makers[$key]($this); }`
        if (node.value.kind === 'FuncCall' && isKeyed(node.target, key)) made.push(node.value);
      } else if (node.kind === 'AssignOp') {
        if (node.value.kind === 'FuncCall' && isKeyed(node.target, key)) made.push(node.value);
      } else if (value !== undefined && (node.kind === 'MethodCall' || node.kind === 'StaticCall')) {
        const [first, second] = node.args;
        if (first && second && isVariable(first.value, key) && isVariable(second.value, value)) set ??= node;
      }
      return true;
    },
  });
  const answers = returned
    .flatMap((expr) => [...sourcesOf(expr, locals, 0)])
    .filter((expr) => !isFallback(expr, value));
  const gets = answers.filter((expr) => isKeyed(expr, key));
  const makers = made.flatMap((expr) => [...sourcesOf(expr, locals, 0)]).filter((expr) => isKeyed(expr, key));
  const isMixed = gets.length === 0 || gets.length !== answers.length;
  return { gets: [...gets, ...makers], isMixed, set };
}

const INNER: ReadonlySet<NodeKind> = new Set<NodeKind>(['Closure', 'ArrowFunction', 'AnonymousClass', 'FunctionDecl']);

function addTo(locals: Map<string, Expr[]>, name: string, value: Expr): void {
  const known = locals.get(name);
  if (known === undefined) locals.set(name, [value]);
  else known.push(value);
}

const DEEPEST = 6;

/** The expressions whose value an expression may have: through choices and local variables. */
function* sourcesOf(expr: Expr, locals: ReadonlyMap<string, readonly Expr[]>, depth: number): Generator<Expr> {
  const inner = (each: Expr) => sourcesOf(each, locals, depth + 1);
  if (depth > DEEPEST) return yield expr;
  switch (expr.kind) {
    case 'Paren':
    case 'Silence':
      return yield* inner(expr.expr);
    case 'Assign':
      if (expr.target.kind === 'Variable') return yield* inner(expr.value);
      // What is kept is what was made, and the place tells which; unless something kept made it.
      yield* inner(expr.target);
      if (expr.value.kind === 'FuncCall') yield* inner(expr.value);
      return;
    case 'AssignOp':
      return yield* inner(expr.target);
    case 'FuncCall': {
      const callee = calleeOf(expr);
      if (callee === undefined) return yield expr;
      for (const source of inner(callee)) yield { ...expr, callee: source };
      return;
    }
    case 'Ternary':
      yield* inner(expr.then ?? expr.condition);
      return yield* inner(expr.else);
    case 'Binary':
      if (expr.op !== '??') return yield expr;
      yield* inner(expr.left);
      return yield* inner(expr.right);
    case 'Variable': {
      const values = locals.get(expr.name);
      if (values === undefined) return yield expr;
      for (const value of values) yield* inner(value);
      return;
    }
    default:
      yield expr;
  }
}

/** The value that is called: `$make` of `$make($this)` and of `call_user_func($make, $this)`. */
function calleeOf({ callee, args }: FuncCall): Expr | undefined {
  if (callee.kind !== 'Name') return callee;
  return /^call_user_func$/i.test(callee.text) ? args[0]?.value : undefined;
}

/** What is answered where nothing is kept under the name: nothing, or what the caller gives for that. */
function isFallback(expr: Expr, other: string | undefined): boolean {
  switch (expr.kind) {
    case 'NullLit':
    case 'BoolLit':
      return true;
    case 'Variable':
      return expr.name === other;
    default:
      return false;
  }
}

function isVariable(expr: Expr, name: string): boolean {
  if (expr.kind === 'Paren' || expr.kind === 'Cast') return isVariable(expr.expr, name);
  return expr.kind === 'Variable' && expr.name === name;
}

/** Whether an expression looks something up under the name and does nothing more. */
function isKeyed(expr: Expr, key: string): boolean {
  switch (expr.kind) {
    case 'Subscript':
      return expr.index !== undefined && isVariable(expr.index, key) && ownProperty(expr.base) !== undefined;
    case 'FuncCall':
      return expr.callee.kind === 'Subscript' && isKeyed(expr.callee, key);
    case 'MethodCall':
    case 'StaticCall':
      return !expr.firstClass && isVariable(expr.args[0]?.value ?? expr, key);
    case 'PropertyFetch':
      return expr.name.kind === 'Variable' && expr.name.name === key;
    default:
      return false;
  }
}

/** The one place that all of them look in; where one is called for what goes into the other, it is that one. */
function gottenFrom(gets: readonly Expr[], key: string, typeOf: TypeOf): KeyedRole | undefined {
  const places = gets.map((expr) => placeOf(expr, key, 'get', typeOf));
  const [first] = places;
  if (first?.in === 'object') return places.length === 1 ? first : undefined;
  const arrays = places.filter((place) => place?.in === 'array');
  if (first === undefined || arrays.length !== places.length) return undefined;
  const makers = arrays.filter(({ called }) => called === true);
  const [chosen = first, ...rest] = makers.length > 0 ? makers : arrays;
  return rest.every(({ property }) => property === chosen.property) ? chosen : undefined;
}

function placeOf(expr: Expr, key: string, does: 'get' | 'set', typeOf: TypeOf): KeyedRole | undefined {
  switch (expr.kind) {
    case 'Subscript': {
      const property = ownProperty(expr.base);
      return property === undefined ? undefined : { does, in: 'array', property };
    }
    case 'FuncCall': {
      const place = expr.callee.kind === 'Name' ? undefined : placeOf(expr.callee, key, does, typeOf);
      return place?.in === 'array' ? { ...place, called: true } : undefined;
    }
    case 'PropertyFetch':
      return inObject({ does, in: 'object', of: typeOf(expr.object) }, expr.object);
    case 'MethodCall': {
      const method = nameOf(expr.name);
      if (method === undefined) return undefined;
      return inObject({ does, in: 'object', of: typeOf(expr.object), method }, expr.object);
    }
    case 'StaticCall': {
      const method = nameOf(expr.name);
      const of = method === undefined ? undefined : typeOfClass(expr.class, typeOf);
      return of === undefined || method === undefined ? undefined : { does, in: 'object', of, method };
    }
    default:
      return undefined;
  }
}

function inObject(role: KeyedInObject, object: Expr): KeyedRole {
  const named = lastName(object);
  return named === undefined ? role : { ...role, named };
}

/** `self` and `static` are places; a name needs the file's imports, which its `::class` is told with. */
export function typeOfClass(of: Name | Expr, typeOf: TypeOf): StaticType | undefined {
  if (of.kind !== 'Name') return typeOf(of);
  const { start, end } = of;
  const name: Identifier = { kind: 'Identifier', text: 'class', start: end, end };
  const type = typeOf({ kind: 'ClassConstFetch', class: of, name, start, end });
  return type.kind === 'scalar' ? type.classOf : undefined;
}

/** `registry` of `$this->registry`, `$registry` and `self::$registry`. */
export function lastName(expr: Expr): string | undefined {
  switch (expr.kind) {
    case 'Variable':
      return expr.name === 'this' ? undefined : expr.name;
    case 'PropertyFetch':
      return expr.name.kind === 'Identifier' ? expr.name.text : undefined;
    case 'StaticPropertyFetch':
      return expr.name.kind === 'Variable' ? expr.name.name : undefined;
    default:
      return undefined;
  }
}

function nameOf(name: Node): string | undefined {
  return name.kind === 'Identifier' ? name.text.toLowerCase() : undefined;
}

/** `$this->name`, `self::$name`, `static::$name`. */
function ownProperty(expr: Expr): string | undefined {
  if (expr.kind === 'PropertyFetch') {
    const isOwn = expr.object.kind === 'Variable' && expr.object.name === 'this';
    return isOwn && expr.name.kind === 'Identifier' ? expr.name.text : undefined;
  }
  if (expr.kind !== 'StaticPropertyFetch' || expr.name.kind !== 'Variable') return undefined;
  const isOwn = expr.class.kind === 'Name' && /^(?:self|static)$/i.test(expr.class.text);
  return isOwn ? expr.name.name : undefined;
}
