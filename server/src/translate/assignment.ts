/**
 * Assignments: to variables, elements, properties and lists of them, with and without an operator, as statements. As
 * expressions they run in front of the statement that they are part of; see `assignment-value.ts`.
 */
import type { AssignStmt, AssignTok, Expr as GoExpr, Stmt as GoStmt } from '../go/ast.ts';
import { assign, binary, call, ifStmt, selector, unary } from '../go/build.ts';
import type { ArrayItem, Assign, AssignOp, AssignRef, Expr, IncDec, Node, Subscript } from '../syntax/php/ast.ts';
import { walk } from '../syntax/php/walk.ts';
import { define } from './apply.ts';
import { type ArithmeticOp, type BitOp, bitsOf, computed } from './arithmetic.ts';
import { issetValue } from './coalesce.ts';
import { inBlock } from './control.ts';
import { copyOf, isShared } from './copies.ts';
import { destructure } from './destructure.ts';
import { isPlainRead } from './effects.ts';
import { attempt, type Emission, refuse, withPrelude } from './emission.ts';
import { lowerExpr } from './expression.ts';
import { funcOf, type GoType } from './go-type.ts';
import { isHole } from './hole.ts';
import { localType } from './local-types.ts';
import { typeOf } from './matching.ts';
import { localName } from './naming.ts';
import { goTypeFor } from './php-types.ts';
import { type Place, placeOf } from './places.ts';
import { setVariable, wantedFor } from './set-variable.ts';
import { asText } from './strings.ts';
import { negated } from './truth.ts';
import { hoist, STRUCT, type Value } from './value.ts';
import {
  contentOf,
  createVariable,
  currentBlock,
  findVariable,
  homeOf,
  isSetHere,
  reference,
  variableOf,
} from './variables.ts';

export function lowerAssign(emit: Emission, { target, value }: Assign): readonly GoStmt[] | undefined {
  switch (target.kind) {
    case 'Paren':
      return lowerAssign(emit, { kind: 'Assign', start: target.start, end: value.end, target: target.expr, value });
    case 'ListLit':
    case 'ArrayLit': {
      const together =
        value.kind === 'ArrayLit' ? attempt(emit, () => inParallel(emit, target.items, value.items)) : undefined;
      if (together !== undefined) return together;
      const made = lowerExpr(emit, value, 'array');
      const isRead = made.expr.kind === 'Ident' && !setsVariable(emit, target.items, made.expr);
      return destructure(emit, target.items, isRead ? made : hoist(emit, made, 'values'));
    }
    case 'Variable': {
      // A closure may speak of the variable that it is put into.
      const isRecursive =
        value.kind === 'Closure' && value.uses.some(({ name, byRef }) => byRef && name === target.name);
      const wanted = wantedFor(emit, target) ?? (isRecursive ? closureType(emit, value) : undefined);
      if (isRecursive && wanted === undefined) return refuse(emit, 'the type of this closure is not known');
      if (isRecursive && wanted !== undefined) declareFirst(emit, target.name, wanted);
      const isBound = wanted === STRUCT || wanted === '&';
      const made = lowerExpr(emit, value, isBound ? undefined : wanted);
      return setVariable(emit, target, copyOf(emit, made, value, { kind: 'assigned', target }));
    }
    default: {
      makeArray(emit, target);
      const place = placeOf(emit, target);
      if (place === undefined) return undefined;
      const made = lowerExpr(emit, value, place.type);
      return compact(place.write(copyOf(emit, made, value, { kind: 'assigned', target })));
    }
  }
}

/** `[$a, $b] = [$b, $a]` as Go's `a, b = b, a`, for variables that are there. */
function inParallel(
  emit: Emission,
  targets: readonly (ArrayItem | undefined)[],
  values: readonly ArrayItem[],
): readonly GoStmt[] | undefined {
  if (targets.length !== values.length || targets.length < 2) return undefined;
  const [lhs, rhs]: [GoExpr[], GoExpr[]] = [[], []];
  for (const [at, value] of values.entries()) {
    const target = targets[at];
    const isPlain = target?.value.kind === 'Variable' && value.value.kind === 'Variable';
    if (
      !isPlain ||
      target.key !== undefined ||
      target.byRef ||
      value.key !== undefined ||
      value.byRef ||
      value.spread
    ) {
      return undefined;
    }
    const variable = target.value.kind === 'Variable' ? findVariable(emit, target.value.name) : undefined;
    if (variable === undefined || variable.type === '&' || isShared(variable.type) || !isSetHere(emit, variable))
      return undefined;
    const made = lowerExpr(emit, value.value, variable.type);
    if (isHole(made.expr) || emit.notes.prelude.length > 0) return undefined;
    lhs.push(contentOf(variable));
    rhs.push(made.expr);
  }
  return [assign(lhs, '=', rhs)];
}

/** An element that is put into a variable that nothing has set makes an array of it. */
function makeArray(emit: Emission, target: Expr): void {
  let base = target;
  while (base.kind === 'Subscript') base = base.base;
  if (base.kind !== 'Variable' || base === target || base.name === 'this') return;
  if (findVariable(emit, base.name) !== undefined || emit.isOpen(base.name) || emit.isSetBefore(base.name)) return;
  const type = localType(emit, base.name);
  if (type === undefined || !isShared(type)) return;
  const variable = createVariable(emit, localName(base.name), type, 'php');
  variable.made = 'empty';
  const home = homeOf(emit, base.name);
  home.variables.set(base.name, variable);
  home.pending.push(variable);
}

/** The type of a closure that speaks of itself: that of its declaration. */
function closureType(emit: Emission, value: Expr): GoType | undefined {
  const type = goTypeFor(emit, typeOf(emit, value));
  return funcOf(type) === undefined ? undefined : type;
}

function declareFirst(emit: Emission, phpName: string, type: string): void {
  if (findVariable(emit, phpName) !== undefined) return;
  const variable = createVariable(emit, localName(phpName), type, 'php');
  const home = homeOf(emit, phpName);
  home.variables.set(phpName, variable);
  home.pending.push(variable);
}

/** Whether one of the places is the very variable that is taken apart. */
function setsVariable(emit: Emission, items: readonly ({ readonly value: Expr } | undefined)[], read: GoExpr): boolean {
  const variable = read.kind === 'Ident' ? variableOf(emit, read.name) : undefined;
  return items.some((item) => {
    if (item === undefined) return false;
    if (item.value.kind === 'Variable') return findVariable(emit, item.value.name) === variable;
    if (item.value.kind === 'ListLit' || item.value.kind === 'ArrayLit')
      return setsVariable(emit, item.value.items, read);
    return true;
  });
}

export function lowerAssignOp(emit: Emission, expr: AssignOp): readonly GoStmt[] | undefined {
  const { op, target, value } = expr;
  if (op === '??=') return assignIfNull(emit, expr);
  const place = placeOf(emit, target);
  const before = place?.read();
  if (place === undefined || before === undefined) return undefined;
  if (op === '.=') {
    const text = asText(emit, value);
    const old = place.type === 'string' ? before : asText(emit, target);
    return compact(place.write({ expr: binary(old.expr, '+', text.expr), type: 'string', stable: false }));
  }
  const made = withOperator(emit, op.slice(0, -1), before, lowerExpr(emit, value), place);
  return made && compact(place.write(made));
}

function withOperator(emit: Emission, op: string, x: Value, y: Value, place: Place): Value | undefined {
  if (isHole(y.expr)) return refuse(emit, 'the value is not converted');
  if (ARITHMETIC.has(op)) return computed(emit, op as ArithmeticOp, x, y, place.type);
  if (BITS.has(op)) return bitsOf(emit, op as BitOp, x, y);
  return refuse(emit, `${op}= on ${x.type} is not the same in Go`);
}

const ARITHMETIC: ReadonlySet<string> = new Set(['+', '-', '*', '/', '%', '**']);
const BITS: ReadonlySet<string> = new Set(['&', '|', '^', '<<', '>>']);

/** `$a ??= $b`: `$b` is evaluated only where `$a` is null or missing. */
function assignIfNull(emit: Emission, { target, value, start, end }: AssignOp): readonly GoStmt[] | undefined {
  const known = target.kind === 'Variable' ? findVariable(emit, target.name) : undefined;
  if (target.kind === 'Variable' && (known === undefined || !isSetHere(emit, known))) {
    return refuse(emit, `whether $${target.name} is set here is not known`);
  }
  const arg = { kind: 'Arg' as const, start: target.start, end: target.end, value: target };
  const isSet = issetValue(emit, {
    kind: 'FuncCall',
    start,
    end,
    callee: { kind: 'Name', start, end, text: 'isset', form: 'unqualified' },
    args: [{ ...arg, name: undefined, spread: false, leading: [] }],
    firstClass: false,
  });
  if (isSet === undefined) return undefined;
  const set = inBlock(emit, value, () => {
    const { made, prelude } = withPrelude(emit, () => lowerAssign(emit, { kind: 'Assign', start, end, target, value }));
    return made && [...prelude, ...made];
  });
  return set && [ifStmt(negated(isSet.expr), set)];
}

export function lowerIncDec(emit: Emission, { op, target }: IncDec): readonly GoStmt[] | undefined {
  const place = placeOf(emit, target);
  const before = place?.read();
  if (place === undefined || before === undefined) return undefined;
  const made = stepped(emit, op, before);
  return made && compact(place.write(made));
}

/** One more or one less. Null becomes 1 when it is counted up and stays null when it is counted down. */
function stepped(emit: Emission, op: IncDec['op'], before: Value): Value | undefined {
  if (before.type === 'int' || before.type === 'float64') {
    const one: Value = {
      expr: { kind: 'BasicLit', start: -1, end: -1, tok: 'INT', value: '1' },
      type: 'int',
      stable: true,
    };
    return computed(emit, op === '++' ? '+' : '-', before, one, before.type);
  }
  if (before.type === 'any') {
    const step = selector('php', op === '++' ? 'Increment' : 'Decrement');
    return { expr: call(step, before.expr), type: 'any', stable: false };
  }
  return refuse(emit, `${op} on ${before.type} is not the same in Go`);
}

/** `x = x + y` as `x += y`, and `x += 1` as `x++`. */
function compact(stmts: readonly GoStmt[] | undefined): readonly GoStmt[] | undefined {
  const last = stmts?.at(-1);
  if (stmts === undefined || last?.kind !== 'AssignStmt' || last.tok !== '=') return stmts;
  return [...stmts.slice(0, -1), compacted(last)];
}

function compacted(stmt: AssignStmt): GoStmt {
  const [target, more] = stmt.lhs;
  const [value] = stmt.rhs;
  if (target === undefined || more !== undefined || value?.kind !== 'BinaryExpr') return stmt;
  if (!isSameRead(target, value.x) || !TOKENS.has(value.op)) return stmt;
  const isOne = value.y.kind === 'BasicLit' && value.y.tok === 'INT' && value.y.value === '1';
  if (isOne && (value.op === '+' || value.op === '-')) {
    return { kind: 'IncDecStmt', start: -1, end: -1, x: target, tok: value.op === '+' ? '++' : '--' };
  }
  return assign([target], `${value.op}=` as AssignTok, [value.y]);
}

const TOKENS: ReadonlySet<string> = new Set(['+', '-', '*', '/', '%', '&', '|', '^', '<<', '>>']);

/** Whether two expressions name the same place, without doing anything. */
function isSameRead(a: GoExpr, b: GoExpr): boolean {
  if (a.kind === 'Ident') return b.kind === 'Ident' && a.name === b.name;
  if (a.kind === 'BasicLit') return b.kind === 'BasicLit' && a.value === b.value;
  if (a.kind === 'SelectorExpr') return b.kind === 'SelectorExpr' && a.sel.name === b.sel.name && isSameRead(a.x, b.x);
  if (a.kind === 'StarExpr') return b.kind === 'StarExpr' && isSameRead(a.x, b.x);
  if (a.kind === 'IndexExpr') return b.kind === 'IndexExpr' && isSameRead(a.x, b.x) && isSameRead(a.index, b.index);
  return false;
}

/**
 * `$a = &$b`: two names of one variable, for as long as the function runs, or a pointer to a property. References that are
 * bound anew, or only on some ways, Go has not.
 */
export function lowerAssignRef(emit: Emission, { target, value }: AssignRef): readonly GoStmt[] | undefined {
  if (target.kind !== 'Variable' || target.name === 'this') return refuse(emit, 'Go has no references to elements');
  const isNew =
    findVariable(emit, target.name) === undefined && (emit.occurrences.get(target.name) ?? [])[0] === target.start;
  if (!isNew || homeOf(emit, target.name) !== currentBlock(emit) || emit.loops.length > 0) {
    return refuse(emit, `what $${target.name} refers to changes, which Go's variables cannot`);
  }
  const block = currentBlock(emit);
  if (value.kind === 'Variable') {
    const shared = findVariable(emit, value.name);
    if (shared === undefined || !isSetHere(emit, shared)) return refuse(emit, `$${value.name} is not set before this`);
    block.variables.set(target.name, shared);
    return [];
  }
  if (value.kind === 'Subscript') return sharedElement(emit, target.name, value);
  if (value.kind !== 'PropertyFetch' && value.kind !== 'StaticPropertyFetch') {
    return refuse(emit, 'Go has no references to elements');
  }
  const read = placeOf(emit, value)?.read();
  if (read === undefined || !isPlainRead(read.expr)) return refuse(emit, 'Go has no reference to this');
  const variable = createVariable(emit, localName(target.name), read.type, 'php');
  variable.isPointer = true;
  block.variables.set(target.name, variable);
  block.declared.add(variable);
  emit.assigned = new Set([...emit.assigned, variable]);
  const pointer = read.expr.kind === 'StarExpr' ? read.expr.x : unary('&', read.expr);
  return [assign([reference(variable)], ':=', [pointer])];
}

/**
 * `$row = &$rows['x']`: an array that is kept by a pointer is shared by that pointer, as long as only its elements are set
 * and never the variable itself.
 */
function sharedElement(emit: Emission, phpName: string, element: Subscript): readonly GoStmt[] | undefined {
  const read = placeOf(emit, element)?.read();
  const isSetWhole = emit.roots.some((root) => setsWhole(root, phpName));
  if (read === undefined || !read.type.startsWith('*php.Map[') || isSetWhole) {
    return refuse(emit, 'Go has no references to elements');
  }
  const variable = createVariable(emit, localName(phpName), read.type, 'php');
  const block = currentBlock(emit);
  block.variables.set(phpName, variable);
  emit.assigned = new Set([...emit.assigned, variable]);
  return [define(emit, [variable], read.expr)];
}

/** Whether the variable itself is set, once it is a reference. */
function setsWhole(root: Node, phpName: string): boolean {
  let count = 0;
  walk(root, {
    enter: (node) => {
      const target =
        node.kind === 'Assign' || node.kind === 'AssignOp' || node.kind === 'IncDec' ? node.target : undefined;
      if (target?.kind === 'Variable' && target.name === phpName) count++;
      if (node.kind === 'AssignRef' && node.target.kind === 'Variable' && node.target.name === phpName) count++;
      if (node.kind === 'ClosureUse' && node.name === phpName) count++;
      return undefined;
    },
  });
  return count > 1;
}
