/**
 * Expressions of a migration as literals: beyond what stands in the text, the variables, properties and constants that
 * the migration itself has set. Config entries stay calls with their dotted key: `config('a')['b']` is `config('a.b')`.
 */
import { isKind, type Literal, type LiteralItem, readLiteral, valueAt } from '../../php/literal.ts';
import type { Arg, Expr, Method, Name } from '../../syntax/php/ast.ts';
import { methodName } from './chain.ts';
import { functionCall } from './functions.ts';
import { concat, isPlain, truthOf, UNKNOWN_LITERAL } from './literals.ts';

export interface Values {
  readonly classOf: (name: Name) => string;
  readonly variables: ReadonlyMap<string, Literal>;
  /** Of the class around, by name. */
  readonly properties: ReadonlyMap<string, Literal>;
  readonly constants: ReadonlyMap<string, Literal>;
  /** Of the class around, by lower-case name: those that only return something are values too. */
  readonly methods?: ReadonlyMap<string, Method>;
}

export function evaluate(expr: Expr | undefined, values: Values): Literal {
  if (expr === undefined) return UNKNOWN_LITERAL;
  const of = (inner: Expr) => evaluate(inner, values);
  switch (expr.kind) {
    case 'Variable':
      return values.variables.get(expr.name) ?? UNKNOWN_LITERAL;
    case 'Paren':
    case 'Cast':
    case 'Silence':
    case 'Clone':
      return of(expr.expr);
    case 'Assign':
      return of(expr.value);
    case 'PropertyFetch':
      return property(expr.object, expr.name, values);
    case 'StaticPropertyFetch': {
      if (expr.class.kind !== 'Name' || expr.name.kind !== 'Variable') return UNKNOWN_LITERAL;
      if (isOwnClass(expr.class)) return values.properties.get(expr.name.name) ?? UNKNOWN_LITERAL;
      return { kind: 'constant', class: values.classOf(expr.class), name: `$${expr.name.name}` };
    }
    case 'ClassConstFetch': {
      const isOwn = expr.class.kind === 'Name' && isOwnClass(expr.class) && expr.name.kind === 'Identifier';
      const own = isOwn && expr.name.kind === 'Identifier' ? values.constants.get(expr.name.text) : undefined;
      return own ?? readLiteral(expr, values.classOf);
    }
    case 'Subscript':
      return element(of(expr.base), evaluate(expr.index, values));
    case 'Interpolated':
      return concat(expr.parts.map(of));
    case 'ArrayLit':
      return { kind: 'array', items: expr.items.flatMap((item) => arrayItem(item, values)) };
    case 'Binary':
      return binary(expr.op, of(expr.left), of(expr.right));
    case 'Ternary': {
      const condition = of(expr.condition);
      if (!isPlain(condition)) return UNKNOWN_LITERAL;
      return truthOf(condition) ? (expr.then === undefined ? condition : of(expr.then)) : of(expr.else);
    }
    case 'New': {
      const name = expr.class.kind === 'Name' ? values.classOf(expr.class) : undefined;
      return name === undefined ? UNKNOWN_LITERAL : { kind: 'new', class: name, args: argsOf(expr.args, values) };
    }
    case 'FuncCall':
      if (expr.callee.kind !== 'Name' || expr.firstClass) return UNKNOWN_LITERAL;
      return functionCall(expr.callee.text.toLowerCase(), argsOf(expr.args, values));
    case 'StaticCall': {
      if (expr.class.kind !== 'Name' || expr.name.kind !== 'Identifier') return UNKNOWN_LITERAL;
      const method = expr.name.text.toLowerCase();
      if (isOwnClass(expr.class)) return ownMethod(method, values);
      return staticCall(values.classOf(expr.class), method, argsOf(expr.args, values));
    }
    case 'MethodCall': {
      const method = methodName(expr);
      const isOwn = expr.object.kind === 'Variable' && expr.object.name === 'this';
      return isOwn ? ownMethod(method, values) : methodCall(of(expr.object), method, argsOf(expr.args, values));
    }
    default:
      return readLiteral(expr, values.classOf);
  }
}

export function argsOf(args: readonly Arg[], values: Values): readonly Literal[] {
  return args.map(({ value, spread }) => (spread ? UNKNOWN_LITERAL : evaluate(value, values)));
}

function isOwnClass(name: Name): boolean {
  return /^(?:self|static)$/i.test(name.text);
}

function property(object: Expr, name: Expr | { readonly kind: 'Identifier'; readonly text: string }, values: Values) {
  if (name.kind !== 'Identifier') return UNKNOWN_LITERAL;
  if (object.kind === 'Variable' && object.name === 'this') return values.properties.get(name.text) ?? UNKNOWN_LITERAL;
  const of = evaluate(object, values);
  // The case of an enum stands for its value.
  return isKind(of, 'constant') && name.text === 'value' ? of : UNKNOWN_LITERAL;
}

function arrayItem(item: Extract<Expr, { kind: 'ArrayLit' }>['items'][number], values: Values): readonly LiteralItem[] {
  const value = item.byRef ? UNKNOWN_LITERAL : evaluate(item.value, values);
  if (item.spread) return isKind(value, 'array') ? value.items : [{ key: undefined, value, spread: true }];
  return [{ key: item.key === undefined ? undefined : evaluate(item.key, values), value }];
}

function element(base: Literal, index: Literal): Literal {
  if (typeof index !== 'string' && typeof index !== 'number') return UNKNOWN_LITERAL;
  if (isKind(base, 'call') && base.name === 'config' && typeof base.args[0] === 'string')
    return { kind: 'call', name: 'config', args: [`${base.args[0]}.${index}`] };
  if (!isKind(base, 'array')) return UNKNOWN_LITERAL;
  if (typeof index === 'string') return valueAt(base, index) ?? UNKNOWN_LITERAL;
  const isList = base.items.every(({ key, spread }) => key === undefined && !spread);
  return (
    (isList ? base.items[index]?.value : base.items.findLast(({ key }) => key === index)?.value) ?? UNKNOWN_LITERAL
  );
}

function binary(op: string, left: Literal, right: Literal): Literal {
  if (op === '.') return concat([left, right]);
  if (op === '??') {
    if (isKind(left, 'call') && left.name === 'config' && left.args.length === 1)
      return { kind: 'call', name: 'config', args: [...left.args, right] };
    return left === null || isKind(left, 'unknown') ? right : left;
  }
  if (typeof left !== 'number' || typeof right !== 'number') return UNKNOWN_LITERAL;
  if (op === '+') return left + right;
  if (op === '-') return left - right;
  return op === '*' ? left * right : UNKNOWN_LITERAL;
}

/** `$this->tables()` where that only returns a literal. Methods within methods are not followed. */
function ownMethod(name: string, values: Values): Literal {
  const body = values.methods?.get(name)?.body?.body;
  const [only] = body ?? [];
  if (body?.length !== 1 || only?.kind !== 'Return') return UNKNOWN_LITERAL;
  const { methods: _, ...outside } = values;
  return evaluate(only.expr, { ...outside, variables: new Map() });
}

const EXPRESSION = 'Illuminate\\Database\\Query\\Expression';

function staticCall(fqn: string, method: string, args: readonly Literal[]): Literal {
  const facade = fqn.slice(fqn.lastIndexOf('\\') + 1).toLowerCase();
  if (facade === 'config' && method === 'get') return { kind: 'call', name: 'config', args };
  // Concord's proxies stand for the model that the application has put in their place.
  if (method === 'modelclass') return { kind: 'call', name: method, args: [{ kind: 'class', name: fqn }] };
  if (facade !== 'db') return UNKNOWN_LITERAL;
  if (method === 'raw') return { kind: 'new', class: EXPRESSION, args };
  // Names in `Schema` calls are written without the prefix of the connection.
  return method === 'gettableprefix' ? '' : UNKNOWN_LITERAL;
}

/** `(new User)->getTable()`, `config()->get('a')`. */
function methodCall(object: Literal, method: string, args: readonly Literal[]): Literal {
  if (isKind(object, 'new') && (method === 'gettable' || method === 'getkeyname' || method === 'getforeignkey'))
    return { kind: 'call', name: method, args: [{ kind: 'class', name: object.class }] };
  if (!isKind(object, 'call')) return UNKNOWN_LITERAL;
  if (object.name === 'config' && object.args.length === 0 && method === 'get')
    return { kind: 'call', name: 'config', args };
  const [made] = object.args;
  const isMade = (object.name === 'app' || object.name === 'resolve') && isKind(made, 'class');
  return isMade ? methodCall({ kind: 'new', class: made.name, args: [] }, method, args) : UNKNOWN_LITERAL;
}
