/**
 * Literals that are known as data, as Go: the defaults of parameters and properties.
 */
import type { Expr as GoExpr } from '../go/ast.ts';
import { call, ident, selector, stringLit } from '../go/build.ts';
import type { Literal, LiteralItem } from '../php/literal.ts';
import { classType, literalOf } from '../php/types.ts';
import { scalarConstant } from './class-constants.ts';
import { convertTo, emptyArray, floatOf } from './convert-to.ts';
import type { Emission } from './emission.ts';
import { elementOf, type GoType } from './go-type.ts';
import { numberValue } from './literals.ts';
import { mapKey, orderedMap } from './subscripts.ts';
import type { Value } from './value.ts';

/** The literal as a value of the Go type; undefined where it is none, or only known when the PHP runs. */
export function literalOfType(emit: Emission, literal: Literal, type: GoType): Value | undefined {
  const value = literalValueOf(emit, literal, type);
  if (value === undefined || value.type === type) return value;
  if (type === 'any' && value.type !== 'nil') return { ...value, type };
  return convertTo(emit, value, type);
}

function literalValueOf(emit: Emission, literal: Literal, type: GoType): Value | undefined {
  if (literal === null) return { expr: ident('nil'), type: 'nil', stable: true };
  if (typeof literal !== 'object') {
    if (typeof literal === 'number' && (type === 'float64' || type === '*float64')) return floatNumber(literal);
    return scalarConstant(literal);
  }
  switch (literal.kind) {
    case 'class':
      return { expr: stringLit(literal.name), type: 'string', stable: true };
    case 'constant':
      return constant(emit, literal.class, literal.name);
    case 'array':
      return array(emit, literal.items, type);
    default:
      return undefined;
  }
}

function floatNumber(value: number): Value | undefined {
  if (!Number.isInteger(value)) return numberValue(value);
  const integer = scalarConstant(value);
  return integer && floatOf(integer);
}

function constant(emit: Emission, of: string | undefined, name: string): Value | undefined {
  const { plan, source } = emit.subject;
  const { app } = source.file;
  if (of !== undefined) {
    const planned = plan?.constant(of, name);
    if (planned !== undefined) return { expr: ident(planned.goName), type: planned.type, stable: true };
  }
  const type = of === undefined ? app.constant([name.replace(/^\\/, '')]) : app.classConstant(classType(of), name);
  const value = literalOf(type);
  if (value === undefined || type.kind !== 'scalar') return undefined;
  return typeof value === 'number' && type.name === 'float' ? floatNumber(value) : scalarConstant(value);
}

function array(emit: Emission, items: readonly LiteralItem[], wanted: GoType): Value | undefined {
  const type = wanted === 'any' ? (items.every(({ key }) => key === undefined) ? '[]any' : ANY_MAP) : wanted;
  const empty = emptyArray(emit, type);
  const element = elementOf(type);
  const map = orderedMap(type);
  if (empty === undefined || items.some(({ spread }) => spread === true)) return undefined;
  if (element !== undefined && empty.kind === 'CompositeLit') {
    const elts = items.map(({ key, value }) => (key === undefined ? literalOfType(emit, value, element) : undefined));
    if (!elts.every((elt) => elt !== undefined)) return undefined;
    return { expr: { ...empty, elts: elts.map(({ expr }) => expr) }, type, stable: false };
  }
  if (map === undefined) return undefined;
  let made: GoExpr = empty;
  let next = 0;
  for (const { key, value } of items) {
    const at = key === undefined ? next : key;
    if (typeof at !== 'number' && typeof at !== 'string') return undefined;
    if (typeof at === 'number') next = Math.max(next, at + 1);
    const written = scalarConstant(at);
    const goKey = written && mapKey(emit, map.key, written);
    const goValue = literalOfType(emit, value, map.value);
    if (goKey === undefined || goValue === undefined) return undefined;
    made = call(selector(made, 'With'), goKey, goValue.expr);
  }
  return { expr: made, type, stable: false };
}

const ANY_MAP: GoType = '*php.Map[php.Key, any]';
