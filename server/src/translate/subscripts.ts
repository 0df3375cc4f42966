/**
 * Reading elements: of lists, of ordered maps, of text, and of what is not known to be any of them.
 */
import type { Expr as GoExpr } from '../go/ast.ts';
import { assign, binary, call, ident, intLit, selector } from '../go/build.ts';
import type { Expr, Subscript } from '../syntax/php/ast.ts';
import { constantOf } from './constants.ts';
import type { Caveat } from './conversion.ts';
import { convertTo } from './convert-to.ts';
import { type Emission, refuse } from './emission.ts';
import { lowerExpr } from './expression.ts';
import { elementOf, type GoType, genericOf, mapOf, pointee } from './go-type.ts';
import { isHole, refuseFor } from './hole.ts';
import { rawAttribute, rawRead } from './model-access.ts';
import { hasNil } from './php-types.ts';
import { inOrder, type Value } from './value.ts';
import { createVariable, currentBlock, reference } from './variables.ts';

/** `$a[$k]`. */
export function subscriptValue(emit: Emission, expr: Subscript): Value | undefined {
  const { base, index } = expr;
  const raw = rawAttribute(emit, expr);
  if (raw !== undefined) return rawRead(emit, raw);
  if (index === undefined) return refuse(emit, 'an element that is added has no value yet');
  const makers = [() => lowerExpr(emit, base, 'array'), () => lowerExpr(emit, index)];
  const [from, key] = inOrder(emit, makers) ?? [];
  if (from === undefined || key === undefined) return undefined;
  if (isHole(from.expr)) return refuseFor(emit, from.expr);
  return elementAt(emit, from, key);
}

/** The element at a key, which PHP warns of where it is missing. */
export function elementAt(emit: Emission, from: Value, key: Value): Value | undefined {
  const element = elementOf(from.type);
  if (element !== undefined) {
    const at = listIndex(emit, key);
    if (at === undefined) return undefined;
    noteMissing(emit);
    return { expr: indexed(from.expr, at), type: element, stable: false };
  }
  const map = orderedMap(from.type);
  if (map !== undefined) {
    const at = mapKey(emit, map.key, key);
    if (at === undefined) return undefined;
    const isQuiet = hasNil(emit, map.value);
    if (!isQuiet) noteMissing(emit);
    return { expr: call(selector(from.expr, isQuiet ? 'Get' : 'At'), at), type: map.value, stable: false };
  }
  const plain = from.type === 'gin.H' ? { key: 'string', value: 'any' } : mapOf(from.type);
  if (plain !== undefined) {
    const at = convertTo(emit, key, plain.key);
    if (at === undefined) return refuse(emit, `the keys of this are ${plain.key}, and this is ${key.type}`);
    if (!hasNil(emit, plain.value)) noteMissing(emit);
    return { expr: indexed(from.expr, at.expr), type: plain.value, stable: false };
  }
  if (from.type === 'string') {
    if (key.type !== 'int') return refuse(emit, `an offset of text that is ${key.type} is not the same in Go`);
    return {
      expr: call(selector('php', 'Char'), from.expr, key.expr),
      type: 'string',
      stable: from.stable && key.stable,
    };
  }
  if (from.type === 'any') return ofAny(emit, from, key);
  return refuse(emit, 'the array is not known');
}

/** The element, and whether it is there; undefined as condition where nil tells. */
export function elementQuietly(
  emit: Emission,
  from: Value,
  index: Expr,
  asked: 'value' | 'presence',
): { readonly value: Value; readonly cond: GoExpr | undefined } | undefined {
  const key = lowerExpr(emit, index);
  const element = elementOf(from.type);
  if (element !== undefined) {
    const at = listIndex(emit, key);
    const wanted = hasNil(emit, element) ? 'value' : asked;
    return at && looked(emit, call(selector('php', 'ListLookup'), from.expr, at), element, wanted);
  }
  const map = orderedMap(from.type);
  if (map !== undefined) {
    const at = mapKey(emit, map.key, key);
    if (at === undefined) return undefined;
    const isKnown = hasNil(emit, map.value);
    if (!isKnown && asked === 'presence') {
      return {
        value: { expr: from.expr, type: map.value, stable: true, notNull: true },
        cond: call(selector(from.expr, 'Has'), at),
      };
    }
    if (!isKnown) return looked(emit, call(selector(from.expr, 'Lookup'), at), map.value, asked);
    return { value: { expr: call(selector(from.expr, 'Get'), at), type: map.value, stable: false }, cond: undefined };
  }
  const plain = from.type === 'gin.H' ? { key: 'string', value: 'any' } : mapOf(from.type);
  if (plain !== undefined) {
    const at = convertTo(emit, key, plain.key);
    if (at === undefined) return refuse(emit, `the keys of this are ${plain.key}, and this is ${key.type}`);
    const read = indexed(from.expr, at.expr);
    if (!hasNil(emit, plain.value)) return looked(emit, read, plain.value, asked);
    return { value: { expr: read, type: plain.value, stable: false }, cond: undefined };
  }
  if (from.type === 'string' && key.type === 'int') {
    const at = constantOf(key.expr);
    if (at === undefined || at < 0n) return refuse(emit, 'whether text is this long is not asked for any offset yet');
    const value: Value = {
      expr: call(selector('php', 'Char'), from.expr, key.expr),
      type: 'string',
      stable: from.stable,
    };
    return { value, cond: binary(call('len', from.expr), '>', intLit(Number(at))) };
  }
  const value = from.type === 'any' ? ofAny(emit, from, key) : undefined;
  return value ? { value, cond: undefined } : refuse(emit, 'the array is not known');
}

/** `value, ok := …`, without the value where nobody reads it. */
function looked(
  emit: Emission,
  read: GoExpr,
  type: GoType,
  asked: 'value' | 'presence',
): { value: Value; cond: GoExpr } {
  const value = createVariable(emit, 'value', type);
  const ok = createVariable(emit, 'ok', 'bool');
  for (const variable of [value, ok]) currentBlock(emit).declared.add(variable);
  const name = asked === 'presence' ? ident('_') : reference(value);
  emit.notes.prelude.push(assign([name, reference(ok)], ':=', [read]));
  return {
    value: { expr: reference(value), type, stable: true, owned: value },
    cond: reference(ok),
  };
}

function ofAny(emit: Emission, from: Value, key: Value): Value | undefined {
  const at = key.type === 'nil' ? key : convertTo(emit, key, 'any');
  if (at === undefined) return refuse(emit, `${key.type} is no key`);
  return { expr: call(selector('php', 'Index'), from.expr, at.expr), type: 'any', stable: false };
}

export interface OrderedMap {
  readonly key: GoType;
  readonly value: GoType;
}

/** `K` and `V` of `*php.Map[K, V]`. */
export function orderedMap(type: GoType): OrderedMap | undefined {
  const generic = genericOf(pointee(type) ?? '');
  const [key, value] = generic?.name === 'php.Map' ? generic.args : [];
  return key === undefined || value === undefined ? undefined : { key, value };
}

/** The Go index of a list. */
export function listIndex(emit: Emission, key: Value): GoExpr | undefined {
  if (key.type !== 'int') return refuse(emit, `a list has no key that is ${key.type}`);
  const constant = constantOf(key.expr);
  if (constant !== undefined && constant < 0n) return refuse(emit, 'a list has no negative keys');
  return key.expr;
}

/** A PHP key as one of the map's type, by PHP's rules: "5" is the integer 5, null the empty text. */
export function mapKey(emit: Emission, type: GoType, key: Value): GoExpr | undefined {
  if (isHole(key.expr) && key.type !== type) return refuseFor(emit, key.expr);
  const number = key.expr.kind === 'BasicLit' && key.type === 'string' ? integerText(key.expr.value) : undefined;
  const integer: GoExpr | undefined = number === undefined ? undefined : numberLit(number);
  if (type === 'php.Key') return integer === undefined ? anyKey(key) : call(selector('php', 'IntKey'), integer);
  if (type === 'string') {
    if (key.type === 'string') return key.expr;
    if (key.type === 'int') return call(selector('strconv', 'Itoa'), key.expr);
    const made = anyKey(key);
    return made && call(selector(made, 'String'));
  }
  if (type === 'int') {
    if (key.type === 'int') return key.expr;
    if (integer !== undefined) return integer;
    if (key.type === 'float64') return call(selector('php', 'IntOf'), key.expr);
  }
  return refuse(emit, `the keys of this are ${type}, and this is ${key.type}`);
}

function anyKey({ expr, type }: Value): GoExpr | undefined {
  if (type === 'php.Key') return expr;
  if (type === 'int') return call(selector('php', 'IntKey'), expr);
  if (type === 'string') return call(selector('php', 'StringKey'), expr);
  return call(selector('php', 'KeyOf'), expr);
}

function numberLit(text: string): GoExpr {
  const value: GoExpr = { kind: 'BasicLit', start: -1, end: -1, tok: 'INT', value: text.replace('-', '') };
  return text.startsWith('-') ? { kind: 'UnaryExpr', start: -1, end: -1, op: '-', x: value } : value;
}

/** Text in Go's quotes that PHP takes for an integer key. */
function integerText(quoted: string): string | undefined {
  return /^"(0|-?[1-9]\d{0,17})"$/.exec(quoted)?.[1];
}

export function indexed(x: GoExpr, index: GoExpr): GoExpr {
  return { kind: 'IndexExpr', start: -1, end: -1, x, index };
}

const MISSING_KEY: Caveat = {
  row: 'language/missing-key',
  text: 'PHP warns of a key that is missing and goes on with null (Laravel throws); Go panics.',
};

function noteMissing(emit: Emission): void {
  emit.notes.fidelities.push('caveat');
  emit.notes.caveats.push(MISSING_KEY);
}
