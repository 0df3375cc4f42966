/**
 * One Go type for each local variable: a PHP variable takes what comes, a Go one has the type that holds all of its values
 * in the function. An array is a list where nothing but adding is done to it, else PHP's ordered map.
 */
import { EMPTY_ARRAY, eitherType, NEVER, type StaticType } from '../php/types.ts';
import type { Closure, Expr, Node } from '../syntax/php/ast.ts';
import { walk } from '../syntax/php/walk.ts';
import { mayOverflow } from './arithmetic.ts';
import type { Emission } from './emission.ts';
import { elementOf, type GoType, pointee } from './go-type.ts';
import { typeOf } from './matching.ts';
import { hasOwnVariables } from './mentions.ts';
import { goTypeFor } from './php-types.ts';
import { orderedMap } from './subscripts.ts';

/** Whether nothing in the function sets the variable, or could. */
export function isNeverSet(emit: Emission, phpName: string): boolean {
  const { values, loops, open, keyed, elements, results } = writesOf(emit, phpName);
  return (
    values.length === 0 && loops === 0 && !open && keyed.size === 0 && elements.length === 0 && results.length === 1
  );
}

/** The only value that is ever assigned to the variable; undefined where there are several, or none. */
export function onlyValue(emit: Emission, phpName: string): Expr | undefined {
  const { values, loops, open } = writesOf(emit, phpName);
  return values.length === 1 && loops === 0 && !open ? values[0] : undefined;
}

/** Whether the variable is ever set to one of the integers beside which others overflow. */
export function mayBeLargest(emit: Emission, phpName: string): boolean {
  return writesOf(emit, phpName).values.some(
    (value) => value.kind === 'ConstFetch' && /^\\?PHP_INT_M/.test(value.name.text),
  );
}

/** The Go type of a variable of the function; undefined where its first value may decide. */
export function localType(emit: Emission, phpName: string): GoType | undefined {
  let types = known.get(emit.roots);
  if (types === undefined) {
    types = new Map();
    known.set(emit.roots, types);
  }
  if (!types.has(phpName)) {
    types.set(phpName, undefined);
    types.set(phpName, decided(emit, writesOf(emit, phpName)));
  }
  return types.get(phpName);
}

const known = new WeakMap<object, Map<string, GoType | undefined>>();

interface Writes {
  /** Values that are assigned as they are. */
  readonly values: Expr[];
  /** Other nodes whose type the variable takes: compound assignments, increments, mentions. */
  readonly results: Expr[];
  /** How deep below the variable an element is set under a key that is written, or removed. */
  readonly keyed: Set<number>;
  /** What is put into elements right below the variable, or assigned to it with an operator. */
  readonly elements: Expr[];
  /** Loops that set it. */
  loops: number;
  /** It is set in ways that tell no type: by reference, by taking an array apart, by a loop. */
  open: boolean;
  /** Elements are removed from it. */
  hasGaps: boolean;
  /** What a function takes by reference. */
  reference: GoType | undefined;
  /** Whether an integer can be told from a float where it is used. */
  isTold: boolean;
}

function writesOf(emit: Emission, name: string): Writes {
  const all = writesByName.get(emit.roots) ?? collect(emit);
  writesByName.set(emit.roots, all);
  return all.get(name) ?? noWrites();
}

const writesByName = new WeakMap<object, Map<string, Writes>>();

function noWrites(): Writes {
  return {
    values: [],
    results: [],
    keyed: new Set(),
    elements: [],
    loops: 0,
    open: false,
    hasGaps: false,
    reference: undefined,
    isTold: false,
  };
}

function collect(emit: Emission): Map<string, Writes> {
  const { roots } = emit;
  const all = new Map<string, Writes>();
  const of = (name: string): Writes => {
    let writes = all.get(name);
    if (writes === undefined) {
      writes = noWrites();
      all.set(name, writes);
    }
    return writes;
  };
  for (const root of roots) {
    walk(root, {
      enter: (node) => {
        if (node !== root && hasOwnVariables(node)) {
          if (node.kind === 'Closure') noteShared(emit, node, of);
          return false;
        }
        note(node, of);
        noteReferences(emit, node, of);
        return undefined;
      },
    });
  }
  return all;
}

/** What a closure does to the variables that it shares. */
function noteShared(emit: Emission, { uses, body }: Closure, of: (name: string) => Writes): void {
  const shared = new Set(uses.filter(({ byRef }) => byRef).map(({ name }) => name));
  const others = new Map<string, Writes>();
  const inside = (name: string): Writes => {
    if (shared.has(name)) return of(name);
    const known = others.get(name) ?? noWrites();
    others.set(name, known);
    return known;
  };
  if (shared.size === 0) return;
  walk(body, {
    enter: (node) => {
      if (hasOwnVariables(node)) {
        if (node.kind === 'Closure') noteShared(emit, node, inside);
        return false;
      }
      note(node, inside);
      noteReferences(emit, node, inside);
      return undefined;
    },
  });
}

function note(node: Node, of: (name: string) => Writes): void {
  switch (node.kind) {
    case 'Variable':
      of(node.name).results.push(node);
      break;
    case 'Assign':
      noteTarget(node.target, node.value, of);
      break;
    case 'StaticVars':
      for (const { name, value } of node.vars) if (value !== undefined) of(name).values.push(value);
      break;
    case 'AssignOp':
    case 'IncDec':
      noteTarget(node.target, node, of);
      if (node.target.kind === 'Variable') of(node.target.name).results.push(node);
      break;
    case 'Foreach':
      for (const target of [node.key, node.value]) if (target?.kind === 'Variable') of(target.name).loops++;
      if (node.byRef) openRoot(node.value, of);
      break;
    case 'AssignRef':
      openRoot(node.target, of);
      openRoot(node.value, of);
      break;
    case 'Unset':
      for (const place of node.vars) {
        noteTarget(place, undefined, of);
        noteGap(place, of);
      }
      break;
    case 'Binary':
      if (node.op === '===' || node.op === '!==') for (const side of [node.left, node.right]) tell(side, of);
      break;
    case 'FuncCall':
      if (node.callee.kind === 'Name' && TELLING.has(node.callee.text.toLowerCase())) {
        for (const { value } of node.args) tell(value, of);
      }
      break;
    default:
  }
}

/** A variable that a function takes by reference has the very type that the function says. */
function noteReferences({ subject }: Emission, node: Node, of: (name: string) => Writes): void {
  const { plan, source } = subject;
  if (plan === undefined || node.kind !== 'FuncCall' || node.callee.kind !== 'Name') return;
  const planned = source.file.names
    .functionsOf(node.callee)
    .map((name) => plan.functionNamed(name))
    .find(Boolean);
  for (const [at, param] of (planned?.params ?? []).entries()) {
    const value = node.args[at]?.value;
    if (param.byRef && value?.kind === 'Variable') of(value.name).reference = pointee(param.type);
  }
}

/** Functions that tell an integer from a float. */
const TELLING: ReadonlySet<string> = new Set(
  'var_dump var_export gettype get_debug_type is_int is_integer is_float is_double json_encode serialize print_r'.split(
    ' ',
  ),
);

function tell(expr: Expr, of: (name: string) => Writes): void {
  if (expr.kind === 'Variable') of(expr.name).isTold = true;
}

/** A place that is written: a variable, or an element below one. */
function noteTarget(target: Expr, value: Expr | undefined, of: (name: string) => Writes): void {
  if (target.kind === 'Variable') {
    if (value !== undefined && value.kind !== 'AssignOp' && value.kind !== 'IncDec') of(target.name).values.push(value);
    return;
  }
  const indexes: (Expr | undefined)[] = [];
  let base: Expr = target;
  while (base.kind === 'Subscript') {
    indexes.unshift(base.index);
    base = base.base;
  }
  if (base.kind !== 'Variable') return;
  const writes = of(base.name);
  for (const [depth, index] of indexes.entries()) if (index !== undefined) writes.keyed.add(depth);
  if (indexes.length === 1 && value !== undefined) writes.elements.push(value);
}

/** An element that is removed leaves a gap. */
function noteGap(place: Expr, of: (name: string) => Writes): void {
  if (place.kind === 'Subscript' && place.base.kind === 'Variable') of(place.base.name).hasGaps = true;
}

function openRoot(expr: Expr, of: (name: string) => Writes): void {
  let base = expr;
  while (base.kind === 'Subscript') base = base.base;
  if (base.kind === 'Variable') of(base.name).open = true;
}

function decided(emit: Emission, writes: Writes): GoType | undefined {
  if (writes.reference !== undefined) return writes.reference;
  if (writes.open) return undefined;
  if (writes.values.some((value) => mayOverflow(emit, value))) return 'any';
  // PHP makes an array of a variable that is not set where an element is put into it.
  const isMade =
    writes.values.length === 0 && writes.loops === 0 && (writes.keyed.size > 0 || writes.elements.length > 0);
  // What sets it only once decides by itself.
  if (writes.values.length === 0 && writes.loops < 2 && !isMade) return undefined;
  const values = writes.values.map((value) => typeOf(emit, value));
  const isUnknown = values.some(({ kind }) => kind === 'unknown');
  if (isUnknown) return values.length === 1 || emit.subject.plan === undefined ? undefined : 'any';
  let joined: StaticType = isMade ? EMPTY_ARRAY : NEVER;
  for (const type of [...values, ...resultTypes(emit, writes)]) joined = eitherType(joined, type);
  if (joined.kind === 'unknown' || joined.kind === 'null' || joined.kind === 'never') return undefined;
  if (isFloatSum(emit, writes, joined)) return 'float64';
  if (emit.subject.plan === undefined) {
    return joined.kind === 'union' && writes.values.length > 1 ? 'any' : undefined;
  }
  const [only] = writes.values;
  // What a call gives decides by itself whether its keys are those of a list.
  const isOnly = writes.values.length === 1 && only?.kind !== 'ArrayLit' && joined.kind === 'array';
  if (isOnly && !writes.keyed.has(0)) return undefined;
  const isKeyed = writes.hasGaps || writes.values.some(hasOwnKeys);
  if (isKeyed) writes.keyed.add(0);
  const startsEmpty = isKeyed || writes.values.some(isEmptyLiteral);
  const type = byUse(counted(emit, writes, goTypeFor(emit, asArray(joined))), writes.keyed, startsEmpty, 0);
  // What has no type of its own in the plan may have one in Go: a function, what a row gives.
  const isPlain = writes.keyed.size === 0 && writes.results.every(({ kind }) => kind === 'Variable');
  const isSetOnce = writes.values.length === 1 && writes.loops === 0 && isPlain;
  return isSetOnce && type === 'any' ? undefined : type;
}

/**
 * Elements that are made of themselves, `$n[$k] = ($n[$k] ?? 0) + 1`: whatever they were, they are numbers if all that is
 * put there is one when they are.
 */
function counted(emit: Emission, { elements, values }: Writes, type: GoType): GoType {
  const map = orderedMap(type);
  const open = map?.value ?? elementOf(type);
  if (open !== 'any' || elements.length === 0 || !values.every(isEmptyLiteral)) return type;
  for (const assumed of ['int', 'float64'] as const) {
    if (!elements.every((element) => numberType(emit, element, assumed) === assumed)) continue;
    return map === undefined ? `[]${assumed}` : `*php.Map[${map.key}, ${assumed}]`;
  }
  return type;
}

/** The number that an expression gives if the elements that are not known are `assumed`. */
function numberType(emit: Emission, expr: Expr, assumed: 'int' | 'float64'): 'int' | 'float64' | undefined {
  switch (expr.kind) {
    case 'Paren':
      return numberType(emit, expr.expr, assumed);
    case 'IntLit':
      // An integer that is written out is printed as the float is.
      return expr.raw.length < 12 ? assumed : 'int';
    case 'FloatLit':
      return 'float64';
    case 'IncDec':
      return assumed;
    case 'AssignOp':
      return /^[-+*]=$/.test(expr.op) ? joinedNumber(assumed, numberType(emit, expr.value, assumed)) : undefined;
    case 'Binary':
      if (!/^([-+*]|\?\?)$/.test(expr.op)) break;
      return joinedNumber(numberType(emit, expr.left, assumed), numberType(emit, expr.right, assumed));
    default:
  }
  const type = typeOf(emit, expr);
  if (type.kind === 'unknown' && expr.kind === 'Subscript') return assumed;
  if (type.kind !== 'scalar' || type.nullable === true) return undefined;
  return type.name === 'int' ? 'int' : type.name === 'float' ? 'float64' : undefined;
}

function joinedNumber(
  a: 'int' | 'float64' | undefined,
  b: 'int' | 'float64' | undefined,
): 'int' | 'float64' | undefined {
  if (a === undefined || b === undefined) return undefined;
  return a === 'int' && b === 'int' ? 'int' : 'float64';
}

/** What the mentions of the variable add; those that are not known add nothing. */
function resultTypes(emit: Emission, { results }: Writes): StaticType[] {
  return results.map((node) => typeOf(emit, node)).filter(({ kind }) => kind !== 'unknown' && kind !== 'void');
}

/** An array by its keys and values alone: which fields it has at one place is not what it has at all of them. */
function asArray(type: StaticType): StaticType {
  if (type.kind !== 'array') return type;
  // Nothing is known of it but that it is empty.
  if (type.value?.kind === 'never') return { kind: 'array' };
  const { shape: _, ...rest } = type;
  return rest;
}

function isEmptyLiteral(expr: Expr): boolean {
  return expr.kind === 'ArrayLit' && expr.items.length === 0;
}

/** Arrays whose integer keys need not count up from 0. */
function hasOwnKeys(expr: Expr): boolean {
  if (expr.kind === 'ArrayLit') return expr.items.some(({ key }) => key !== undefined && key.kind !== 'StringLit');
  return expr.kind === 'FuncCall' && expr.callee.kind === 'Name' && KEEPS_KEYS.test(expr.callee.text);
}

const KEEPS_KEYS =
  /^\\?(array_(filter|unique|(u?diff|u?intersect)(_u?key|_u?assoc)?|flip|fill|column|replace)|iterator_to_array)$/i;

/** Integers that are written out, and floats that are added to them: `$total = 0; $total += 1.5`. */
function isFloatSum(emit: Emission, { values, isTold }: Writes, joined: StaticType): boolean {
  if (isTold || joined.kind !== 'union' || joined.nullable === true || joined.members.length !== 2) return false;
  const names = joined.members.map((member) => (member.kind === 'scalar' ? member.name : ''));
  if (!names.includes('int') || !names.includes('float')) return false;
  return values.every((value) => isSmallInteger(value) || isFloat(typeOf(emit, value)));
}

function isSmallInteger(expr: Expr): boolean {
  if (expr.kind === 'Unary') return isSmallInteger(expr.expr);
  return expr.kind === 'IntLit' && expr.raw.length < 12;
}

function isFloat(type: StaticType): boolean {
  return type.kind === 'scalar' && type.name === 'float' && type.nullable !== true;
}

/** A list whose elements are set by keys, and that starts with none, may have gaps. */
function byUse(type: GoType, keyed: ReadonlySet<number>, startsEmpty: boolean, depth: number): GoType {
  const element = elementOf(type);
  if (element !== undefined) {
    const inner = byUse(element, keyed, startsEmpty, depth + 1);
    return keyed.has(depth) && startsEmpty ? `*php.Map[int, ${inner}]` : `[]${inner}`;
  }
  const map = orderedMap(type);
  return map === undefined ? type : `*php.Map[${map.key}, ${byUse(map.value, keyed, startsEmpty, depth + 1)}]`;
}
