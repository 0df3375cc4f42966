/**
 * What is known when a function begins: `$this` and the parameters.
 */
import type { Param, TypeNode } from '../../syntax/php/ast.ts';
import { paramPlace } from '../param-place.ts';
import type { DocBlock } from '../phpdoc/parse.ts';
import { paramType } from '../summary/signature.ts';
import { orNull, type StaticType, UNKNOWN } from '../types.ts';
import { variadicType } from './arrays.ts';
import { docBlock, docsAround, meetDeclared, settleType, thisType } from './declared.ts';
import { evaluate } from './evaluate.ts';
import { setAt } from './persistent-map.ts';
import { variableSlot } from './places.ts';
import type { Run } from './run.ts';
import { entryOf } from './state.ts';
import { assignVariable } from './variables.ts';

export function enterFunction(run: Run): void {
  const { owner } = run.scope;
  enterClass(run);
  if (owner.kind === 'Program') return;
  const doc = owner.kind === 'Method' || owner.kind === 'FunctionDecl' ? docBlock(owner.leading) : undefined;
  assignParameters(run, owner.params, doc, inheritedParams(run));
}

/** `$this`, where there is one. */
export function enterClass(run: Run): void {
  const { owner } = run.scope;
  const self = isStatic(owner) ? undefined : thisType(run.flow.file, run.scope);
  if (self === undefined || (owner.kind === 'Program' && run.scope.class === undefined)) return;
  run.state = { vars: setAt(run.state.vars, variableSlot(run.flow, 'this'), entryOf(self)), dead: false };
}

function isStatic(owner: Run['scope']['owner']): boolean {
  if (owner.kind === 'Method') return owner.modifiers.static;
  return (owner.kind === 'Closure' || owner.kind === 'ArrowFunction') && owner.static;
}

/** Answers the types of the parameters, in order. */
export function assignParameters(
  run: Run,
  params: readonly Param[],
  doc: DocBlock | undefined,
  given: readonly StaticType[] | undefined,
): readonly StaticType[] {
  const { file } = run.flow;
  if (params.length === 0) return [];
  const docs = docsAround(file, run.scope, doc, run.scope.owner.start);
  return params.map((param, at) => {
    if (param.default !== undefined) evaluate(run, param.default);
    const declared = settleType(file, paramType(param, doc, docs), run.scope, doc);
    const type = paramOf(run, param, calledWith(run, param, declared, given?.[at]));
    assignVariable(run, param.name, param.variadic ? variadicType(type) : type);
    return type;
  });
}

/** In a summary, a parameter of which nothing is known is what each call gives. */
function paramOf({ scope, flow }: Run, param: Param, type: StaticType): StaticType {
  const isPlace = type.kind === 'unknown' && flow.file.keepsPlaces && !param.variadic && !param.byRef;
  const hasName = scope.owner.kind === 'Method' || scope.owner.kind === 'FunctionDecl';
  return isPlace && hasName ? paramPlace(param.name) : type;
}

/** What a parameter holds: what it declares, made more precise by what is known of the calls. */
function calledWith(run: Run, param: Param, declared: StaticType, given: StaticType | undefined): StaticType {
  if (given === undefined || given.kind === 'unknown') return declared;
  if (declared.kind === 'unknown') return param.default?.kind === 'NullLit' ? orNull(given) : given;
  return meetDeclared(run.flow.file, declared, given);
}

/** A type that leaves open what a docblock of the overridden method may tell: `Closure $fail`. */
function isOpen(type: TypeNode): boolean {
  switch (type.kind) {
    case 'NamedType':
      return type.name.text === 'Closure';
    case 'PrimitiveType':
      return OPEN_TYPES.has(type.name);
    case 'NullableType':
      return isOpen(type.type);
    default:
      return false;
  }
}

const OPEN_TYPES: ReadonlySet<string> = new Set(['array', 'iterable', 'callable', 'object', 'mixed']);

/** What the parents declare of the parameters of a method that does not say itself. */
function inheritedParams(run: Run): readonly StaticType[] | undefined {
  const { owner, class: around } = run.scope;
  const { types, keepsPlaces } = run.flow.file;
  if (keepsPlaces || around === undefined || owner.kind !== 'Method') return undefined;
  const isTold = owner.params.every(({ type }) => type !== undefined && !isOpen(type));
  if (isTold || owner.name.text.toLowerCase() === '__construct') return undefined;
  const called = types.methodParams({ kind: 'class', name: around.fact.name }, owner.name.text.toLowerCase());
  if (called !== undefined) return called;
  const parents = [around.fact.extends, ...around.fact.implements].filter((name) => name !== undefined);
  for (const name of parents) {
    const declared = types.methodOf({ kind: 'class', name }, owner.name.text.toLowerCase());
    if (declared === undefined) continue;
    const params = types.paramsOf({
      kind: 'method',
      object: { kind: 'class', name },
      method: owner.name.text.toLowerCase(),
      args: [],
    });
    if (params !== undefined)
      return params.map((param) => settleType(run.flow.file, param.type, run.scope, undefined) ?? UNKNOWN);
  }
  return undefined;
}
