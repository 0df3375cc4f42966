/**
 * What a function or a method takes and answers: by its declaration, else by its docblock, else by its body.
 */
import type { Expr, FunctionDecl, Method, Param } from '../../syntax/php/ast.ts';
import type { DocMethod } from '../phpdoc/doc-block.ts';
import type { DocBlock } from '../phpdoc/parse.ts';
import { BOOL, equalTypes, isWaiting, membersOf, orNull, STRING, type StaticType, UNKNOWN, VOID } from '../types.ts';
import { isShort } from './bodies.ts';
import { type DocScope, docType, readTemplates, withTemplates } from './docs.ts';
import { refineType } from './merge-types.ts';
import { nativeType } from './native-type.ts';
import { listed, type Reading } from './reading.ts';
import type { ParamSummary, Signature } from './summary.ts';
import { isDeprecated, readValue } from './values.ts';
import { widenReturn } from './widen.ts';

/** `outer` are the docs of the class around, or of the file. */
export function readSignature(
  node: FunctionDecl | Method,
  doc: DocBlock | undefined,
  outer: DocScope,
  reading: Reading,
): Signature {
  const scope = withTemplates(outer, doc);
  return {
    ...listed('params', readParams(node.params, doc, scope, reading)),
    ...readReturns(node, doc, scope, reading),
    ...listed('templates', readTemplates(doc?.templates ?? [], scope)),
    ...(doc?.deprecated || isDeprecated(node.attributes, reading.names) ? { deprecated: true } : {}),
  };
}

/** The signature of a method that only a docblock declares. */
export function readDocSignature(method: DocMethod, outer: DocScope): Signature {
  const names = method.templates.map(({ name }) => name);
  const scope = names.length === 0 ? outer : { ...outer, templates: new Set([...outer.templates, ...names]) };
  const params = method.params.map(({ name, type, optional, variadic }) => ({
    name,
    type: docType(type, scope) ?? UNKNOWN,
    ...(optional ? { optional } : {}),
    ...(variadic ? { variadic } : {}),
  }));
  return {
    ...listed('params', params),
    returns: docType(method.returns, scope) ?? UNKNOWN,
    by: 'doc',
    ...listed('templates', readTemplates(method.templates, scope)),
  };
}

/** A parameter's type inside the function: the hint, refined by the docblock. */
export function paramType(param: Param, doc: DocBlock | undefined, scope: DocScope): StaticType {
  const native = nativeType(param.type, scope.names, scope.owner);
  const said = doc?.params.find(({ name }) => name === param.name);
  const type = refineType(native, docType(said?.type, scope)) ?? UNKNOWN;
  const bound = doc?.closureThis.find(({ name }) => name === param.name);
  const called = bound === undefined ? type : bindClosure(type, docType(bound.type, scope));
  return param.default?.kind === 'NullLit' ? orNull(called) : called;
}

function readParams(
  params: readonly Param[],
  doc: DocBlock | undefined,
  scope: DocScope,
  reading: Reading,
): readonly ParamSummary[] {
  const lastRequired = params.findLastIndex((param) => param.default === undefined && !param.variadic);
  return params.map((param, at) => ({
    name: param.name,
    type: paramType(param, doc, scope),
    ...(param.default !== undefined && at > lastRequired
      ? { optional: true, ...readDefault(param.default, scope, reading) }
      : {}),
    ...(param.variadic ? { variadic: true } : {}),
    ...(param.byRef ? { byRef: true } : {}),
  }));
}

function readDefault(value: Expr, scope: DocScope, reading: Reading): Pick<ParamSummary, 'default'> {
  const known = reading.values ? readValue(value, reading, scope.owner) : undefined;
  return known === undefined ? {} : { default: known };
}

/** A closure that the function calls with another `$this`. */
function bindClosure(type: StaticType, bound: StaticType | undefined): StaticType {
  if (bound === undefined) return type;
  const callable = membersOf(type).find((member) => member.kind === 'callable');
  return { returns: UNKNOWN, ...callable, kind: 'callable', closure: true, bound };
}

type Returns = Pick<Signature, 'returns' | 'by' | 'body'>;

function readReturns(
  node: FunctionDecl | Method,
  doc: DocBlock | undefined,
  scope: DocScope,
  reading: Reading,
): Returns {
  const native = nativeType(node.returnType, scope.names, scope.owner);
  const told = refineType(native, docType(doc?.returns, scope));
  const isByDoc = told !== undefined && (native === undefined || !equalTypes(native, told));
  const declared: Returns = { returns: told ?? UNKNOWN, ...(isByDoc ? { by: 'doc' } : {}) };
  if (node.kind === 'Method' && told === undefined) {
    const magic = MAGIC_RETURNS.get(node.name.text.toLowerCase());
    if (magic !== undefined) return { returns: magic };
  }
  if (reading.bodies === undefined || node.body === undefined) return declared;
  if (!isShort(node.body.body, worthFollowing(told))) return declared;
  const body = reading.bodies.returnTypeOf(node);
  // Only a function is never overridden by one that answers.
  const isNever = body.kind === 'never' && node.kind === 'FunctionDecl';
  return withBody(declared, told, isNever ? body : widenReturn(body));
}

/** How many statements a body may have to be followed for what a type leaves open. */
function worthFollowing(told: StaticType | undefined): number {
  switch (told?.kind) {
    case undefined:
    case 'unknown':
      return Number.POSITIVE_INFINITY;
    case 'object':
      return 30;
    // What a long body puts into an array is too much to tell.
    case 'array':
      return told.value === undefined ? 12 : -1;
    // The class may have templates, or stand for one below it; what tells so is short.
    case 'class':
      return told.args === undefined && told.and === undefined ? 5 : -1;
    default:
      return -1;
  }
}

function withBody(declared: Returns, told: StaticType | undefined, body: StaticType): Returns {
  if (body.kind === 'unknown') return declared;
  if (told === undefined || told.kind === 'unknown') return { returns: body, by: 'body' };
  if (isWaiting(body)) return body.kind === 'static' ? declared : { ...declared, body };
  const refined = refineType(told, body) ?? told;
  // Another class than the declared one is no news that anyone could rely on.
  return equalTypes(refined, told) || hasMoreClasses(refined) ? declared : { returns: refined, by: 'body' };
}

function hasMoreClasses(type: StaticType): boolean {
  return type.kind === 'class' && type.and !== undefined;
}

/** What PHP makes of its own methods. */
const MAGIC_RETURNS: ReadonlyMap<string, StaticType> = new Map([
  ['__construct', VOID],
  ['__destruct', VOID],
  ['__clone', VOID],
  ['__set', VOID],
  ['__unset', VOID],
  ['__isset', BOOL],
  ['__tostring', STRING],
]);
