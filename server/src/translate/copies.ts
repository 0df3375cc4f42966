/**
 * PHP's arrays are values: whoever changes one changes nobody else's. Go's slices and maps share their memory, so a copy is
 * made where an array gets a second name and either of the two is changed in place; where neither is, no copy is seen.
 */
import { call, selector } from '../go/build.ts';
import type { Expr, Method } from '../syntax/php/ast.ts';
import { changesOf, rootOf } from './changes.ts';
import type { Emission } from './emission.ts';
import { elementOf, type GoType, genericOf, mapOf, pointee } from './go-type.ts';
import type { Value } from './value.ts';

/**
 * What an array is used for: set in another variable, kept in a property or an element, given back to the caller, or
 * passed to a function, which may keep it.
 */
export type Use = { readonly kind: 'assigned'; readonly target: Expr } | { readonly kind: 'returned' | 'passed' };

/** The value, or a copy of it where PHP's copy can be told from the original. `source` is the PHP that it is made of. */
export function copyOf(emit: Emission, value: Value, source: Expr, use: Use): Value {
  if (!isShared(value.type)) return value;
  const from = keptIn(source);
  if (from === undefined) return value;
  return needsCopy(emit, from, use) ? cloneOf(value) : value;
}

/** A copy of an array; other values are themselves. */
export function cloneOf(value: Value): Value {
  const { type } = value;
  if (!isShared(type)) return value;
  const element = elementOf(type);
  const isFlat = element !== undefined && !isShared(element) && element !== 'any';
  if (isFlat) return { ...fresh(value), expr: call(selector('slices', 'Clone'), value.expr) };
  if (genericOf(pointee(type) ?? '')?.name === 'php.Map') {
    return { ...fresh(value), expr: call(selector(value.expr, 'Clone')) };
  }
  return { ...fresh(value), expr: call(selector('php', 'Copy'), value.expr) };
}

function fresh({ type, notNull }: Value): Omit<Value, 'expr'> {
  return { type, stable: false, ...(notNull === true ? { notNull } : {}) };
}

/** Whether two names of one value of the type see each other's changes. */
export function isShared(type: GoType): boolean {
  return elementOf(type) !== undefined || mapOf(type) !== undefined || type.startsWith('*php.Map[');
}

/** The place that keeps the array while its new name is in use; undefined for an array that was made for it. */
function keptIn(source: Expr): Expr | undefined {
  switch (source.kind) {
    case 'Paren':
    case 'Silence':
      return keptIn(source.expr);
    case 'Ternary':
      return keptIn(source.then ?? source.condition) ?? keptIn(source.else);
    case 'Binary':
      return source.op === '??' ? (keptIn(source.left) ?? keptIn(source.right)) : undefined;
    case 'Assign':
      return source.target;
    // What a method gives may be its object's own.
    case 'MethodCall':
    case 'StaticCall':
    case 'FuncCall':
      return source;
    default:
      return rootOf(source) === undefined ? undefined : source;
  }
}

function needsCopy(emit: Emission, from: Expr, use: Use): boolean {
  const root = rootOf(from);
  switch (use.kind) {
    case 'assigned':
      return isChanged(emit, use.target) || (root !== undefined && isChanged(emit, from));
    case 'returned':
      return root !== undefined && !root.startsWith('$') && isChanged(emit, from);
    case 'passed':
      return root?.startsWith('$') === true && isChangedBehind(emit, from);
  }
}

/** Whether the array in a place may be changed: a variable's in the function, a property's anywhere in its class. */
function isChanged(emit: Emission, place: Expr): boolean {
  const root = rootOf(place);
  if (root === undefined) return false;
  if (root.startsWith('$')) return emit.roots.some((node) => changesOf(emit, node).mayChange(place));
  const { scope, source } = emit.subject;
  const isOwn = place.kind === 'PropertyFetch' && place.object.kind === 'Variable' && place.object.name === 'this';
  const isStatic = place.kind === 'StaticPropertyFetch';
  const owner = scope.class?.node;
  if (owner === undefined || (!isOwn && !isStatic)) {
    return changesOf(emit, source.file.program).mayWrite(root) || !isPrivate(root, emit);
  }
  return changesOf(emit, owner).mayWrite(root) || !isPrivate(root, emit);
}

/** A property that only its own class can reach. */
function isPrivate(root: string, { subject }: Emission): boolean {
  const name = root.replace(/^(->|::\$)/, '');
  const members = subject.scope.class?.node.members ?? [];
  return members.some((member) => {
    if (member.kind === 'Property' && member.items.some((item) => item.name === name)) {
      return member.modifiers.visibility === 'private' || member.modifiers.readonly;
    }
    return (
      isConstructor(member) &&
      member.params.some((param) => param.name === name && param.promoted?.visibility === 'private')
    );
  });
}

function isConstructor(member: { readonly kind: string }): member is Method {
  return member.kind === 'Method' && (member as Method).name.text.toLowerCase() === '__construct';
}

/** Whether a variable that is passed is changed afterwards, also in the next round of a loop around. */
function isChangedBehind(emit: Emission, place: Expr): boolean {
  const offset = emit.loops.length > 0 ? 0 : place.end;
  return emit.roots.some((node) => changesOf(emit, node).mayChangeBehind(place, offset));
}
