/**
 * Closures and arrow functions as function literals. PHP copies what a closure takes by value, Go shares it: where either
 * side changes it later, the closure has a copy of its own.
 */
import type { Field, Expr as GoExpr, Stmt as GoStmt } from '../go/ast.ts';
import { assign, field, funcLit, funcType } from '../go/build.ts';
import type { ArrowFunction, Closure, Param, Variable as PhpVariable, Return } from '../syntax/php/ast.ts';
import { walk } from '../syntax/php/walk.ts';
import { changesOf } from './changes.ts';
import { cloneOf } from './copies.ts';
import { declarePending } from './declare.ts';
import { type Emission, refuse } from './emission.ts';
import { withEnd } from './ending.ts';
import { lowerExprStmt } from './expression-statement.ts';
import { type FuncOf, funcOf, type GoType, pointee } from './go-type.ts';
import { localType } from './local-types.ts';
import { typeOf } from './matching.ts';
import { findOccurrences } from './mentions.ts';
import { localName } from './naming.ts';
import { goTypeFor, hasNil } from './php-types.ts';
import { lowerStmts } from './statement.ts';
import { isTerminating } from './terminating.ts';
import type { Value, Wanted } from './value.ts';
import {
  type Block,
  contentOf,
  createBlock,
  createVariable,
  currentBlock,
  findVariable,
  homeOf,
  isSetHere,
  reference,
  SHARED,
  type Variable,
} from './variables.ts';
import { mentionsYield } from './yield.ts';

type Literal = Closure | ArrowFunction;

/** The function literal; of the wanted type, if that is one of a function. */
export function closureValue(emit: Emission, node: Literal, wanted: Wanted): Value | undefined {
  if (mentionsYield(node.kind === 'Closure' ? node.body.body : [node.body])) {
    return refuse(emit, 'a generator that is a closure is not converted');
  }
  const type = wanted?.startsWith('func(') === true ? wanted : goTypeFor(emit, typeOf(emit, node));
  const signature = funcOf(type);
  if (signature === undefined) return refuse(emit, 'the types of this closure are not known');
  const captured = captures(emit, node);
  if (captured === undefined) return undefined;
  const made = inFunction(emit, node, signature, captured, () => literal(emit, node, signature, captured));
  return made && { expr: made, type, stable: true, notNull: true };
}

interface Captured {
  readonly phpName: string;
  readonly variable: Variable;
  /** It is set inside as well, which nobody outside may see: each call begins with the value that was taken. */
  readonly isOwn: boolean;
  readonly isSet: boolean;
}

/** What the closure sees of the variables around it; undefined, with the reason noted, where Go cannot share one. */
function captures(emit: Emission, node: Literal): readonly Captured[] | undefined {
  if (node.kind === 'ArrowFunction') {
    const own = new Set(node.params.map(({ name }) => name));
    const found: Captured[] = [];
    for (const name of mentionedIn(node)) {
      const variable = own.has(name) || name === 'this' ? undefined : findVariable(emit, name);
      if (variable === undefined) continue;
      if (variable.type === SHARED) return refuse(emit, `$${name} is shared by reference, which Go has not`);
      found.push(byValue(emit, node, name, variable));
    }
    return found;
  }
  const found: Captured[] = [];
  for (const { name, byRef } of node.uses) {
    const variable = byRef ? sharedVariable(emit, name) : findVariable(emit, name);
    if (variable === undefined) return refuse(emit, `$${name} is not set in the Go before this`);
    if (variable.type === SHARED) return refuse(emit, `$${name} is shared by reference, which Go has not`);
    if (!byRef && !isSetHere(emit, variable)) return refuse(emit, `$${name} may not be set here`);
    found.push(
      byRef
        ? { phpName: name, variable, isOwn: false, isSet: isSetHere(emit, variable) || hasNil(emit, variable.type) }
        : byValue(emit, node, name, variable),
    );
  }
  return found;
}

/** By reference the closure may be the first to set it: until then it is null. */
function sharedVariable(emit: Emission, phpName: string): Variable | undefined {
  const known = findVariable(emit, phpName);
  if (known !== undefined) return known;
  const type = localType(emit, phpName);
  if (type === undefined || !hasNil(emit, type)) return undefined;
  const variable = createVariable(emit, localName(phpName), type, 'php');
  const home = homeOf(emit, phpName);
  home.variables.set(phpName, variable);
  home.pending.push(variable);
  return variable;
}

function byValue(emit: Emission, node: Literal, phpName: string, variable: Variable): Captured {
  const place: PhpVariable = { kind: 'Variable', start: node.start, end: node.end, name: phpName };
  const isSet = isSetHere(emit, variable);
  const isOwn = isWrittenIn(emit, node, phpName) || changesOf(emit, node).mayChange(place);
  if (!isWrittenBehind(emit, node, phpName)) return { phpName, variable, isOwn, isSet };
  const copy = createVariable(emit, localName(phpName), variable.type);
  currentBlock(emit).declared.add(copy);
  const value = cloneOf({ expr: contentOf(variable), type: variable.type, stable: false });
  emit.notes.prelude.push(assign([reference(copy)], ':=', [value.expr]));
  return { phpName, variable: copy, isOwn, isSet };
}

/** Whether the function sets the variable when the closure is there already: behind it, or in the next round of a loop. */
function isWrittenBehind(emit: Emission, node: Literal, phpName: string): boolean {
  const writes: number[] = [];
  const { file } = emit.subject.source;
  for (const root of emit.roots) {
    walk(root, {
      enter: (child) => {
        if (child === node) return false;
        if (child.kind === 'Variable' && child.name === phpName && file.isWritten(child)) writes.push(child.start);
        if (child.kind === 'ClosureUse' && child.byRef && child.name === phpName) writes.push(child.start);
        return undefined;
      },
    });
  }
  return writes.some((at) => at > node.start) || (emit.loops.length > 0 && writes.length > 1);
}

function isWrittenIn(emit: Emission, node: Literal, phpName: string): boolean {
  const { file } = emit.subject.source;
  let found = false;
  walk(node, {
    enter: (child) => {
      if (child.kind === 'Variable' && child.name === phpName && file.isWritten(child)) found = true;
      return !found;
    },
  });
  return found;
}

function mentionedIn(node: ArrowFunction): ReadonlySet<string> {
  const names = new Set<string>();
  walk(node.body, {
    enter: (child) => {
      if (child.kind === 'Variable' || child.kind === 'ClosureUse') names.add(child.name);
      return child.kind !== 'Closure' && child.kind !== 'AnonymousClass';
    },
  });
  return names;
}

/** Runs `make` as in a function of its own, which knows what it captures of the one around it and nothing else. */
function inFunction<T>(
  emit: Emission,
  node: Literal,
  { results }: FuncOf,
  captured: readonly Captured[],
  make: () => T,
): T {
  const { fn, roots, occurrences, loops, assigned, isOpen, isSetBefore } = emit;
  const blocks = [...emit.blocks];
  const block: Block = createBlock(node);
  for (const { phpName, variable } of captured) block.variables.set(phpName, variable);
  emit.blocks.splice(0, emit.blocks.length, block);
  emit.fn = {
    ...fn,
    kind: 'function',
    name: undefined,
    result: results[0] === 'error' ? undefined : results[0],
    fails: results.at(-1) === 'error',
    returns: undefined,
    frame: undefined,
    yields: undefined,
  };
  emit.roots = [node.body];
  emit.occurrences = findOccurrences([...node.params, ...emit.roots]);
  emit.loops = [];
  emit.isOpen = () => false;
  emit.isSetBefore = () => false;
  emit.assigned = new Set(captured.filter(({ isSet }) => isSet).map(({ variable }) => variable));
  const prelude = emit.notes.prelude.splice(0);
  const made = make();
  emit.notes.prelude.splice(0, emit.notes.prelude.length, ...prelude);
  emit.blocks.splice(0, emit.blocks.length, ...blocks);
  Object.assign(emit, { fn, roots, occurrences, loops, assigned, isOpen, isSetBefore });
  return made;
}

function literal(emit: Emission, node: Literal, signature: FuncOf, captured: readonly Captured[]): GoExpr | undefined {
  const begin = captured.filter(({ isOwn }) => isOwn).map((each) => ownCopy(emit, each));
  const fields = paramFields(emit, node.params, signature.params);
  if (fields === undefined) return undefined;
  const rest = defaults(emit, node.params.slice(signature.params.length));
  if (rest === undefined) return undefined;
  const body =
    node.kind === 'Closure'
      ? lowerStmts(emit, node.body.body, node.body.dangling)
      : lowerStmts(emit, [returning(node)]);
  const { result } = emit.fn;
  const isNull =
    result !== undefined && !hasNil(emit, result) && node.kind === 'Closure' && node.returnType === undefined;
  if (isNull && !isTerminating(body)) return refuse(emit, `the closure gives null, which ${result} has not`);
  const ended = withEnd(emit, '{closure}', [...begin, ...rest, ...declarePending(emit), ...body]);
  const results = signature.results.map((type) => field(undefined, emit.subject.templates.type(type)));
  return funcLit(funcType(fields, results), ended);
}

function ownCopy(emit: Emission, { phpName, variable, isSet }: Captured): GoStmt {
  const own = createVariable(emit, localName(phpName), variable.type, 'php');
  const block = currentBlock(emit);
  block.variables.set(phpName, own);
  block.declared.add(own);
  if (isSet) emit.assigned = new Set([...emit.assigned, own]);
  const value = cloneOf({ expr: contentOf(variable), type: variable.type, stable: false });
  return assign([reference(own)], ':=', [value.expr]);
}

/** The literal's parameters: those of the wanted type, which may be more than the closure takes. */
function paramFields(emit: Emission, params: readonly Param[], types: readonly GoType[]): readonly Field[] | undefined {
  const fields: Field[] = [];
  for (const [at, type] of types.entries()) {
    const param = params[at];
    const isVariadic = type.startsWith('...');
    const own = isVariadic ? type.slice(3) : type;
    const written = emit.subject.templates.type(own);
    const made: GoExpr = isVariadic ? { kind: 'Ellipsis', start: -1, end: -1, elt: written } : written;
    if (param === undefined) {
      fields.push(field('_', made));
      continue;
    }
    if (param.variadic !== isVariadic) return refuse(emit, 'a closure that takes any number is not converted');
    if (param.byRef && pointee(own) === undefined) return refuse(emit, 'Go has no references to variables');
    const held = param.byRef ? (pointee(own) ?? own) : isVariadic ? `[]${own}` : own;
    const variable = createVariable(emit, localName(param.name), held, 'php');
    if (param.byRef) variable.isPointer = true;
    currentBlock(emit).variables.set(param.name, variable);
    emit.assigned = new Set([...emit.assigned, variable]);
    fields.push({ ...field(undefined, made), names: [reference(variable)] });
  }
  return fields;
}

/** Parameters that nobody gives have their defaults. */
function defaults(emit: Emission, params: readonly Param[]): readonly GoStmt[] | undefined {
  const out: GoStmt[] = [];
  for (const { name, default: value, variadic } of params) {
    if (value === undefined || variadic) return refuse(emit, `nobody gives the closure its $${name}`);
    const target: PhpVariable = { kind: 'Variable', start: value.start, end: value.start, name };
    const set = lowerExprStmt(emit, { expr: { kind: 'Assign', start: value.start, end: value.end, target, value } });
    if (set === undefined) return undefined;
    out.push(...emit.notes.prelude.splice(0), ...set);
  }
  return out;
}

function returning({ body: { start, end }, body }: ArrowFunction): Return {
  return { kind: 'Return', start, end, expr: body, leading: [], trailing: undefined, blankBefore: false };
}
