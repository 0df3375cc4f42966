/**
 * Calls on Laravel's schema builder, by whatever way a migration gets at it: the facade, a connection, a property.
 */
import { isKind, type Literal } from '../../php/literal.ts';
import type { Expr } from '../../syntax/php/ast.ts';
import { argsOf } from './evaluate.ts';
import type { SchemaOp } from './facts.ts';
import type { Frame } from './frame.ts';
import { concat } from './literals.ts';

export interface SchemaCall {
  /** What is run with the blueprint. */
  readonly callback?: Expr;
  /** `undefined` when the call changes nothing. */
  readonly toOp: (body: readonly SchemaOp[]) => SchemaOp | undefined;
}

/** `undefined` when the expression is no call that changes tables. */
export function schemaCall(expr: Expr, frame: Frame): SchemaCall | undefined {
  if ((expr.kind !== 'StaticCall' && expr.kind !== 'MethodCall') || expr.name.kind !== 'Identifier') return undefined;
  const method = expr.name.text.toLowerCase();
  const at = expr.start;
  if (isRawSql(expr, method, frame)) return { toOp: () => rawOp(concat(argsOf(expr.args.slice(0, 1), frame)), at) };
  const on = expr.kind === 'StaticCall' ? isBuilder(expr, frame) : isBuilder(expr.object, frame);
  const callback = expr.args.at(-1)?.value;
  if (!on && !(takesBlueprint(callback, frame) && /^(?:create|table)$/.test(method))) return undefined;
  const [table = null, second = null] = argsOf(expr.args, frame);
  const withBody = callback === undefined ? {} : { callback };
  switch (method) {
    case 'create':
      return { ...withBody, toOp: (body) => ({ op: 'create', table, body, at }) };
    case 'table':
      return { ...withBody, toOp: (body) => (body.length === 0 ? undefined : { op: 'alter', table, body, at }) };
    case 'rename':
      return { toOp: () => ({ op: 'rename', from: table, to: second, at }) };
    case 'drop':
    case 'dropifexists':
      return { toOp: () => ({ op: 'drop', table, at }) };
    case 'dropcolumns':
      return { toOp: () => ({ op: 'alter', table, body: [{ op: 'drop-columns', names: second, at }], at }) };
    case 'dropalltables':
      return { toOp: () => ({ op: 'drop-all', at }) };
    case 'whentablehascolumn':
    case 'whentabledoesnthavecolumn': {
      const asks = { is: 'column', table, columns: second } as const;
      const condition = method === 'whentablehascolumn' ? asks : ({ is: 'not', of: asks } as const);
      return { ...withBody, toOp: (yes) => ({ op: 'alter', table, body: [{ op: 'if', condition, yes }], at }) };
    }
    default:
      return undefined;
  }
}

/** Whether an expression is a schema builder, or a static call of one. */
export function isBuilder(expr: Expr, frame: Pick<Frame, 'builders' | 'classOf'>): boolean {
  switch (expr.kind) {
    case 'Paren':
      return isBuilder(expr.expr, frame);
    case 'Variable':
      return frame.builders.has(expr.name);
    case 'StaticCall':
      return isFacade(expr.class, frame) || endsAtBuilder(expr.name);
    case 'PropertyFetch':
      return expr.name.kind === 'Identifier' && /^schema(?:Builder)?$/i.test(expr.name.text);
    case 'MethodCall':
      return endsAtBuilder(expr.name) || (isConnection(expr.name) && isBuilder(expr.object, frame));
    case 'FuncCall':
      return expr.args.some(({ value }) => value.kind === 'StringLit' && value.value === 'db.schema');
    default:
      return false;
  }
}

function isFacade(on: Expr | Extract<Expr, { kind: 'StaticCall' }>['class'], frame: Pick<Frame, 'classOf'>): boolean {
  return on.kind === 'Name' && /(?:^|\\)schema$/i.test(frame.classOf(on));
}

/** `DB::connection()->getSchemaBuilder()`, `Capsule::schema()`. */
function endsAtBuilder(name: Expr | { readonly kind: 'Identifier'; readonly text: string }): boolean {
  return name.kind === 'Identifier' && /^(?:getSchemaBuilder|schema)$/i.test(name.text);
}

function isConnection(name: Expr | { readonly kind: 'Identifier'; readonly text: string }): boolean {
  return name.kind === 'Identifier' && /^(?:connection|setConnection)$/i.test(name.text);
}

function takesBlueprint(callback: Expr | undefined, frame: Frame): boolean {
  if (callback?.kind !== 'Closure' && callback?.kind !== 'ArrowFunction') return false;
  const type = callback.params[0]?.type;
  return type?.kind === 'NamedType' && /(?:^|\\)blueprint$/i.test(frame.classOf(type.name));
}

function isRawSql(expr: Extract<Expr, { kind: 'StaticCall' | 'MethodCall' }>, method: string, frame: Frame): boolean {
  if (method !== 'statement' && method !== 'unprepared') return false;
  if (expr.kind === 'StaticCall') return expr.class.kind === 'Name' && /(?:^|\\)db$/i.test(frame.classOf(expr.class));
  const { object } = expr;
  return (object.kind === 'StaticCall' || object.kind === 'MethodCall') && isConnectionCall(object.name);
}

function isConnectionCall(name: Expr | { readonly kind: 'Identifier'; readonly text: string }): boolean {
  return name.kind === 'Identifier' && /^(?:connection|getConnection)$/i.test(name.text);
}

/** SQL that only moves rows or settings leaves the tables as they are. */
function rawOp(sql: Literal, at: number): SchemaOp | undefined {
  const text = isKind(sql, 'concat') ? sql.parts.find((part) => typeof part === 'string') : sql;
  const changesTables = typeof text !== 'string' || /^\s*(?:alter|create|drop|rename)\b/i.test(text);
  return changesTables ? { op: 'raw', sql, at } : undefined;
}
