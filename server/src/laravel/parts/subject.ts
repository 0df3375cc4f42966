/**
 * What stands in front of `->` and where code stands, as far as one file tells: declared types of parameters and
 * properties, calls of functions and facades. Types that flow are not followed; the application decides what is left.
 */
import type { FileNames } from '../../php/names.ts';
import type { Expr, Member, Name, Node, Param, Stmt, TypeNode } from '../../syntax/php/ast.ts';
import { defaultAlias } from '../aliases.ts';
import { chainOf } from '../schema/chain.ts';

/** A function, method or class around code; `''` for none. */
export interface Scope {
  readonly end: number;
  readonly class: string;
  readonly parent: string;
  readonly function: string;
  /** Declared classes of the parameters, by name. Those of closures add to those around them. */
  readonly params: ReadonlyMap<string, string>;
  /** Declared classes of the properties, by name. */
  readonly properties: ReadonlyMap<string, string>;
  /** The members of the class around. */
  readonly members: readonly Member[];
  /** The statements of the innermost function around. */
  readonly body: readonly Stmt[];
}

const NO_TYPES: ReadonlyMap<string, string> = new Map();

export function fileScope(): Scope {
  return {
    ...{ end: Infinity, class: '', parent: '', function: '' },
    ...{ params: NO_TYPES, properties: NO_TYPES, members: [], body: [] },
  };
}

/** The scope that a node opens inside another; `undefined` when it opens none. */
export function openScope(node: Node, around: Scope, names: FileNames): Scope | undefined {
  switch (node.kind) {
    case 'ClassDecl':
    case 'TraitDecl':
    case 'EnumDecl':
    case 'InterfaceDecl':
    case 'AnonymousClass': {
      const name = node.kind === 'AnonymousClass' ? 'class@anonymous' : fullName(names, node.name.text, node.start);
      const extended = node.kind === 'ClassDecl' || node.kind === 'AnonymousClass' ? node.extends : undefined;
      const parent = extended === undefined ? '' : names.classOf(extended);
      const { end, members } = node;
      const properties = propertyTypes(members, names);
      return { end, class: name, parent, function: '', params: NO_TYPES, properties, members, body: [] };
    }
    case 'Method':
      return {
        ...{ ...around, end: node.end, function: node.name.text, params: paramTypes(node.params, names) },
        body: node.body?.body ?? [],
      };
    case 'FunctionDecl': {
      const name = fullName(names, node.name.text, node.start);
      const { end, body } = node;
      return { ...fileScope(), end, function: name, params: paramTypes(node.params, names), body: body.body };
    }
    case 'Closure':
    case 'ArrowFunction': {
      const body = node.body.kind === 'Block' ? node.body.body : around.body;
      if (node.params.length === 0) return { ...around, end: node.end, body };
      const params = new Map(around.params);
      for (const param of node.params) {
        const type = classOfType(param.type, names);
        if (type === undefined) params.delete(param.name);
        else params.set(param.name, type);
      }
      return { ...around, end: node.end, params, body };
    }
    default:
      return undefined;
  }
}

/**
 * What an expression is, in short: `$this`, `$order` for what nothing declares, `$this->app`, `request()`,
 * `Illuminate\Http\Request` for an object of a declared class, `Illuminate\Support\Facades\Mail::to` for what a static
 * method gives; empty for anything else.
 */
export function subjectOf(expr: Expr, scope: Scope, names: FileNames): string {
  switch (expr.kind) {
    case 'Paren':
      return expr.expr.kind === 'Paren' ? '' : subjectOf(expr.expr, scope, names);
    case 'Variable':
      return scope.params.get(expr.name) ?? `$${expr.name}`;
    case 'PropertyFetch': {
      const { object, name } = expr;
      if (object.kind !== 'Variable' || name.kind !== 'Identifier') return '';
      if (object.name !== 'this') return `$${object.name}->${name.text}`;
      return scope.properties.get(name.text) ?? `$this->${name.text}`;
    }
    case 'FuncCall':
      return expr.callee.kind === 'Name' ? `${globalFunction(expr.callee, names) ?? ''}()` : '';
    case 'New':
      return expr.class.kind === 'Name' ? (classNamed(expr.class, scope, names) ?? '') : '';
    case 'StaticCall': {
      const of = expr.class.kind === 'Name' ? classNamed(expr.class, scope, names) : undefined;
      return of === undefined || expr.name.kind !== 'Identifier' ? '' : `${of}::${expr.name.text}`;
    }
    default:
      return '';
  }
}

/** What a chain of calls starts from. */
export function rootSubject(expr: Expr, scope: Scope, names: FileNames): string {
  return subjectOf(chainOf(expr).root, scope, names);
}

/** The class that a name means where it stands; default aliases of Laravel are followed. */
export function classNamed(name: Name, scope: Scope, names: FileNames): string | undefined {
  const fqn = names.classOf(name);
  switch (fqn.toLowerCase()) {
    case 'self':
    case 'static':
      return scope.class === '' ? undefined : scope.class;
    case 'parent':
      return scope.parent === '' ? undefined : scope.parent;
    default:
      return fqn.includes('\\') ? fqn : (defaultAlias(fqn) ?? fqn);
  }
}

/** The global function that a name may mean, in lower case; `undefined` when it means one of a namespace. */
export function globalFunction(name: Name, names: FileNames): string | undefined {
  if (name.form === 'unqualified' || name.form === 'fully-qualified') {
    const last = names.functionsOf(name).at(-1);
    return last === undefined || last.includes('\\') ? undefined : last;
  }
  return undefined;
}

/** The one class that a type names; `undefined` for any other type. `null` beside it is left aside. */
export function classOfType(type: TypeNode | undefined, names: FileNames): string | undefined {
  const [only, ...others] = classesOfType(type, names);
  return others.length === 0 ? only : undefined;
}

export function classesOfType(type: TypeNode | undefined, names: FileNames): readonly string[] {
  switch (type?.kind) {
    case 'NamedType': {
      const fqn = names.classOf(type.name);
      return [fqn.includes('\\') ? fqn : (defaultAlias(fqn) ?? fqn)];
    }
    case 'NullableType':
      return classesOfType(type.type, names);
    case 'UnionType':
      return type.types.flatMap((one) => (one.kind === 'NamedType' ? classesOfType(one, names) : []));
    default:
      return [];
  }
}

export function fullName(names: FileNames, name: string, offset: number): string {
  const namespace = names.namespaceAt(offset);
  return namespace === '' ? name : `${namespace}\\${name}`;
}

function paramTypes(params: readonly Param[], names: FileNames): ReadonlyMap<string, string> {
  if (params.length === 0) return NO_TYPES;
  const types = new Map<string, string>();
  for (const param of params) {
    const type = classOfType(param.type, names);
    if (type !== undefined) types.set(param.name, type);
  }
  return types;
}

function propertyTypes(members: Extract<Node, { kind: 'ClassDecl' }>['members'], names: FileNames) {
  const types = new Map<string, string>();
  const add = (name: string, type: TypeNode | undefined): void => {
    const fqn = classOfType(type, names);
    if (fqn !== undefined) types.set(name, fqn);
  };
  for (const member of members) {
    if (member.kind === 'Property' && member.type !== undefined) {
      for (const item of member.items) add(item.name, member.type);
    } else if (member.kind === 'Method' && member.name.text.toLowerCase() === '__construct') {
      for (const param of member.params) if (param.promoted !== undefined) add(param.name, param.type);
    }
  }
  return types.size === 0 ? NO_TYPES : types;
}
