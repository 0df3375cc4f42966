/**
 * Rows whose Go calls a generic helper: the types of the arguments decide what the type parameters are, and these the
 * types of closures and of the result. A row whose helper takes other types than there are is not the one: the next row
 * for the same PHP is tried.
 */
import type { CallExpr, Expr } from '../go/ast.ts';
import { walk } from '../go/walk.ts';
import { funcOf, type GoType, genericOf } from './go-type.ts';
import { type HelperLibrary, type HelperSignature, helperSignature } from './helpers.ts';
import { placeholderOf, type Template } from './template.ts';

/** Type parameters that are known so far. */
export type Bindings = Map<string, GoType>;

export interface GenericCall {
  readonly typeParams: HelperSignature['typeParams'];
  /** The type that the helper takes for a metavariable, type parameters and all. */
  readonly takes: ReadonlyMap<string, GoType>;
}

/** The generic helper that a template calls; undefined when it calls none. */
export function genericCallOf(template: Template, helpers: HelperLibrary): GenericCall | undefined {
  for (const root of [...template.before, ...template.stmts, ...(template.expr === undefined ? [] : [template.expr])]) {
    let found: GenericCall | undefined;
    walk(root, (node) => {
      if (node.kind === 'CallExpr') found ??= callOf(node, helpers);
    });
    if (found !== undefined) return found;
  }
  return undefined;
}

function callOf({ fun, args }: CallExpr, helpers: HelperLibrary): GenericCall | undefined {
  if (fun.kind !== 'SelectorExpr' || fun.x.kind !== 'Ident') return undefined;
  const signature = helperSignature(helpers, `${fun.x.name}.${fun.sel.name}`);
  if (signature === undefined || Object.keys(signature.typeParams).length === 0) return undefined;
  const takes = new Map<string, GoType>();
  for (const [index, arg] of args.entries()) {
    const type = parameterAt(signature.params, index);
    const of = type === undefined ? undefined : metavariable(arg, type);
    if (of !== undefined) takes.set(of.name, of.type);
  }
  // A call of what another helper answers says nothing.
  return takes.size === 0 ? undefined : { typeParams: signature.typeParams, takes };
}

/** The metavariable that an argument is, or is the address or the elements of. */
function metavariable(arg: Expr, type: GoType): { readonly name: string; readonly type: GoType } | undefined {
  if (arg.kind === 'UnaryExpr' && arg.op === '&' && type.startsWith('*')) return metavariable(arg.x, type.slice(1));
  const placeholder = arg.kind === 'Ident' ? placeholderOf(arg.name) : undefined;
  return placeholder === undefined || placeholder.kind === 'fresh' ? undefined : { name: placeholder.name, type };
}

function parameterAt(params: readonly string[], index: number): GoType | undefined {
  const last = params.at(-1);
  if (last?.endsWith('...') === true && index >= params.length - 1) return last.slice(0, -3);
  return params[index];
}

/** Whether a type still speaks of type parameters that are not known. */
export function isOpen({ typeParams }: GenericCall, type: GoType, bindings: Bindings): boolean {
  return Object.keys(typeParams).some((name) => !bindings.has(name) && mentions(type, name));
}

/** The type with what is known put in for its type parameters. */
export function substitute(type: GoType, bindings: ReadonlyMap<string, GoType>): GoType {
  return type.replaceAll(/(?<![\w.])[A-Z]\w*\b(?![.\w])/g, (word) => bindings.get(word) ?? word);
}

/** Finds the type parameters by which `pattern` becomes `type`; false when none do. */
export function unify(call: GenericCall, pattern: GoType, type: GoType, bindings: Bindings): boolean {
  const constraint = call.typeParams[pattern];
  if (constraint !== undefined) {
    const known = bindings.get(pattern);
    if (known !== undefined) return known === type;
    if (!satisfies(type, constraint)) return false;
    bindings.set(pattern, type);
    return true;
  }
  for (const prefix of ['[]', '*']) {
    if (pattern.startsWith(prefix)) {
      return type.startsWith(prefix) && unify(call, pattern.slice(prefix.length), type.slice(prefix.length), bindings);
    }
  }
  const wanted = funcOf(pattern);
  if (wanted !== undefined) {
    const given = funcOf(type);
    return (
      given !== undefined &&
      unifyAll(call, wanted.params, given.params, bindings) &&
      unifyAll(call, wanted.results, given.results, bindings)
    );
  }
  const generic = genericOf(pattern);
  if (generic !== undefined) {
    const given = genericOf(type);
    return given?.name === generic.name && unifyAll(call, generic.args, given.args, bindings);
  }
  return pattern === type;
}

function unifyAll(
  call: GenericCall,
  patterns: readonly GoType[],
  types: readonly GoType[],
  bindings: Bindings,
): boolean {
  return (
    patterns.length === types.length &&
    patterns.every((pattern, index) => unify(call, pattern, types[index] as GoType, bindings))
  );
}

/** The constraints that helpers have: unions of types, and names for some of them. */
function satisfies(type: GoType, constraint: string): boolean {
  if (constraint === 'any') return type !== 'nil' && type !== '';
  const union = NAMED[constraint] ?? constraint;
  return union.split('|').some((each) => each.trim().replace(/^~/, '') === type);
}

const NAMED: Readonly<Record<string, string>> = {
  ArrayKey: 'int | string | php.Key',
  'php.ArrayKey': 'int | string | php.Key',
  Scalar: 'int | float64 | string | bool',
};

function mentions(type: GoType, name: string): boolean {
  return new RegExp(`(?<![\\w.])${name}\\b`).test(type);
}
