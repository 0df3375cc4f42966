/**
 * Places that PHP assigns to: variables, elements, properties. A place's parts are evaluated once, when it is made; it can
 * then be read, written and removed any number of times.
 */
import type { Expr as GoExpr, Stmt as GoStmt } from '../go/ast.ts';
import { assign, binary, call, exprStmt, ident, ifStmt, selector } from '../go/build.ts';
import type { Expr, PropertyFetch, Subscript } from '../syntax/php/ast.ts';
import { convertTo, emptyArray } from './convert-to.ts';
import { isPlainRead } from './effects.ts';
import { type Emission, refuse } from './emission.ts';
import { lowerExpr } from './expression.ts';
import { elementOf, type GoType, mapOf } from './go-type.ts';
import { isHole, refuseFor } from './hole.ts';
import { typeOf } from './matching.ts';
import { receiverClass } from './members.ts';
import { modelWrite, rawAttribute, rawRead, rawWrite } from './model-access.ts';
import { hasNil } from './php-types.ts';
import { fieldOn, staticField } from './properties.ts';
import { elementAt, indexed, listIndex, mapKey, orderedMap } from './subscripts.ts';
import { hoist, type Value } from './value.ts';
import { contentOf, createVariable, currentBlock, findVariable, isSetHere, reference, SHARED } from './variables.ts';

export interface Place {
  /** The Go type of what stands there. */
  readonly type: GoType;
  /** What stands there now; undefined, with the reason noted, where it has no value yet. */
  read(): Value | undefined;
  /** The statements that put a value there; it is converted to the place's type. */
  write(value: Value): readonly GoStmt[] | undefined;
  /** The statements of `unset`; undefined where Go cannot. */
  remove(): readonly GoStmt[] | undefined;
}

/** The place that an expression names; undefined, with the reason noted, where Go has none. */
export function placeOf(emit: Emission, expr: Expr): Place | undefined {
  switch (expr.kind) {
    case 'Paren':
      return placeOf(emit, expr.expr);
    case 'Variable':
      return variablePlace(emit, expr.name);
    case 'Subscript':
      return elementPlace(emit, expr);
    case 'PropertyFetch':
      return propertyPlace(emit, expr);
    case 'StaticPropertyFetch': {
      const field = staticField(emit, expr);
      return field && simplePlace(emit, field.expr, field.type);
    }
    default:
      return refuse(emit, 'this is no place that Go can assign to');
  }
}

function simplePlace(emit: Emission, expr: GoExpr, type: GoType): Place {
  return {
    type,
    read: () => ({ expr, type, stable: false }),
    write: (value) => {
      const made = converted(emit, value, type);
      return made && [assign([expr], '=', [made])];
    },
    remove: () => refuse(emit, 'Go cannot unset this'),
  };
}

/** Also where a hole stands, which has whatever type is asked for. */
function converted(emit: Emission, value: Value, type: GoType): GoExpr | undefined {
  const made = value.type === type ? value : convertTo(emit, value, type);
  return made?.expr ?? refuse(emit, `Go needs ${type} here, and this is ${value.type}`);
}

function variablePlace(emit: Emission, name: string): Place | undefined {
  if (name === 'this') return refuse(emit, '$this cannot be set');
  const variable = findVariable(emit, name);
  if (variable === undefined) return refuse(emit, `$${name} is not set in the Go before this`);
  if (variable.type === SHARED) return refuse(emit, `$${name} is shared by reference, which Go has not`);
  const place = simplePlace(emit, contentOf(variable), variable.type);
  return {
    ...place,
    read: () => {
      if (!isSetHere(emit, variable)) return refuse(emit, `$${name} may not be set here`);
      return { expr: contentOf(variable), type: variable.type, stable: variable.isPointer !== true };
    },
    write: (value) => {
      const stmts = place.write(value);
      if (stmts !== undefined) emit.assigned = new Set([...emit.assigned, variable]);
      return stmts;
    },
  };
}

function propertyPlace(emit: Emission, expr: PropertyFetch): Place | undefined {
  const made = lowerExpr(emit, expr.object);
  if (isHole(made.expr)) return refuseFor(emit, made.expr);
  const object = isPlainRead(made.expr) ? made : hoist(emit, made, 'value');
  const model = modelPlace(emit, object, expr);
  if (model !== undefined) return model;
  const field = fieldOn(emit, object, expr);
  return field && simplePlace(emit, field.expr, field.type);
}

/** An attribute of a model, which may be more than a field. */
function modelPlace(emit: Emission, object: Value, expr: PropertyFetch): Place | undefined {
  const { name } = expr;
  const fqn = receiverClass(emit, expr.object, object);
  if (fqn === undefined || name.kind !== 'Identifier' || emit.subject.plan?.model(fqn) === undefined) return undefined;
  const read = (): Value | undefined => lowerExpr(emit, expr);
  return {
    type: emit.subject.plan.property(fqn, name.text)?.type ?? 'any',
    read,
    write: (value) => modelWrite(emit, object, fqn, name.text, value),
    remove: () => refuse(emit, 'Go cannot unset this'),
  };
}

function elementPlace(emit: Emission, expr: Subscript): Place | undefined {
  const { base, index } = expr;
  const raw = rawAttribute(emit, expr);
  if (raw !== undefined) {
    const { type } = raw.field;
    const remove = () => refuse(emit, 'Go cannot unset this');
    return { type, read: () => rawRead(emit, raw), write: (value) => rawWrite(emit, raw, value), remove };
  }
  const outer = placeOf(emit, base);
  if (outer === undefined) return undefined;
  const lowered = index && lowerExpr(emit, index);
  if (lowered !== undefined && isHole(lowered.expr)) return refuseFor(emit, lowered.expr);
  const key = lowered && (lowered.stable || isPlainRead(lowered.expr) ? lowered : hoist(emit, lowered, 'key'));
  const element = elementOf(outer.type);
  if (element !== undefined)
    return key === undefined ? pushPlace(emit, outer, element) : listPlace(emit, outer, element, key);
  const map = orderedMap(outer.type);
  if (map !== undefined) return mapPlace(emit, outer, map.value, map.key, key);
  const plain = mapOf(outer.type);
  if (plain !== undefined && key !== undefined) {
    const at = convertTo(emit, key, plain.key);
    const from = outer.read();
    return at && from && simplePlace(emit, indexed(from.expr, at.expr), plain.value);
  }
  if (outer.type === 'any' && isArrayHere(emit, base)) return anyPlace(emit, outer, key);
  if (outer.type === 'string' && key?.type === 'int') return bytePlace(emit, outer, key);
  return refuse(emit, `elements of ${outer.type} are not set`);
}

/** Whether PHP may have an array there, or nothing yet; where it has something else, the helpers stop. */
function isArrayHere(emit: Emission, expr: Expr): boolean {
  const { kind } = typeOf(emit, expr);
  return kind === 'array' || kind === 'null' || kind === 'unknown';
}

/** `$text[$i] = v`: one byte. */
function bytePlace(emit: Emission, text: Place, key: Value): Place {
  return {
    type: 'string',
    read: () => {
      const from = text.read();
      return from && elementAt(emit, from, key);
    },
    write: (value) => {
      const made = converted(emit, value, 'string');
      const from = text.read();
      if (made === undefined || from === undefined) return undefined;
      const changed = call(selector('php', 'WithChar'), from.expr, key.expr, made);
      return text.write({ expr: changed, type: 'string', stable: false });
    },
    remove: () => refuse(emit, 'PHP unsets no offset of text'),
  };
}

/** `$list[] = v`. */
function pushPlace(emit: Emission, list: Place, type: GoType): Place {
  return {
    type,
    read: () => refuse(emit, 'an element that is added has no value yet'),
    write: (value) => {
      const made = converted(emit, value, type);
      const from = list.read();
      if (made === undefined || from === undefined) return undefined;
      return list.write({ expr: call('append', from.expr, made), type: list.type, stable: false });
    },
    remove: () => refuse(emit, 'an element that is added has no value yet'),
  };
}

/** `$list[$i] = v`, which adds an element where `$i` is the list's length. */
function listPlace(emit: Emission, list: Place, type: GoType, key: Value): Place | undefined {
  const at = listIndex(emit, key);
  const from = list.read();
  if (at === undefined || from === undefined) return undefined;
  return {
    ...simplePlace(emit, indexed(from.expr, at), type),
    write: (value) => {
      const made = converted(emit, value, type);
      if (made === undefined) return undefined;
      const plain = selector('php', 'ListSet');
      const index = emit.subject.templates.type(type);
      // Go infers the type of elements from the list and the value, which must agree.
      const set: GoExpr = value.type === type ? plain : { kind: 'IndexExpr', start: -1, end: -1, x: plain, index };
      return list.write({
        expr: call(set, from.expr, at, made),
        type: list.type,
        stable: false,
      });
    },
  };
}

function mapPlace(
  emit: Emission,
  map: Place,
  type: GoType,
  keyType: GoType,
  key: Value | undefined,
): Place | undefined {
  const at = key && mapKey(emit, keyType, key);
  if (key !== undefined && at === undefined) return undefined;
  const write = (value: Value): readonly GoStmt[] | undefined => {
    const made = converted(emit, value, type);
    const into = made && target(emit, map);
    if (made === undefined || into === undefined) return undefined;
    const set = at === undefined ? call(selector(into, 'Append'), made) : call(selector(into, 'Set'), at, made);
    return [exprStmt(set)];
  };
  return {
    type,
    write,
    read: () => {
      const from = map.read();
      if (from === undefined || key === undefined) return refuse(emit, 'an element that is added has no value yet');
      return elementAt(emit, from, key);
    },
    remove: () => {
      const from = map.read();
      if (from === undefined || at === undefined) return undefined;
      return [exprStmt(call(selector(from.expr, 'Delete'), at))];
    },
  };
}

/** The map that is written into. PHP makes one where there is none; what is nested in another may be missing. */
function target(emit: Emission, map: Place): GoExpr | undefined {
  const from = map.read();
  if (from === undefined) return undefined;
  if (isPlainRead(from.expr)) return from.expr;
  const empty = emptyArray(emit, map.type);
  if (empty === undefined || !hasNil(emit, map.type)) return refuse(emit, 'what this is set in may be missing');
  const inner = createVariable(emit, 'inner', map.type);
  currentBlock(emit).declared.add(inner);
  const made = map.write({ expr: reference(inner), type: map.type, stable: true });
  if (made === undefined) return undefined;
  emit.notes.prelude.push(
    assign([reference(inner)], ':=', [from.expr]),
    ifStmt(binary(reference(inner), '==', ident('nil')), [assign([reference(inner)], '=', [empty]), ...made]),
  );
  return reference(inner);
}

/** An element of what is an array of unknown type. */
function anyPlace(emit: Emission, outer: Place, key: Value | undefined): Place | undefined {
  const at = key && (key.type === 'nil' ? key : convertTo(emit, key, 'any'));
  if (key !== undefined && at === undefined) return refuse(emit, `${key.type} is no key`);
  return {
    type: 'any',
    read: () => {
      const from = outer.read();
      if (from === undefined || key === undefined) return refuse(emit, 'an element that is added has no value yet');
      return elementAt(emit, from, key);
    },
    write: (value) => {
      const made = converted(emit, value, 'any');
      const from = outer.read();
      if (made === undefined || from === undefined) return undefined;
      const changed =
        at === undefined
          ? call(selector('php', 'WithValue'), from.expr, made)
          : call(selector('php', 'WithIndex'), from.expr, at.expr, made);
      return outer.write({ expr: changed, type: 'any', stable: false });
    },
    remove: () => {
      const from = outer.read();
      if (from === undefined || at === undefined) return undefined;
      return outer.write({
        expr: call(selector('php', 'WithoutIndex'), from.expr, at.expr),
        type: 'any',
        stable: false,
      });
    },
  };
}
