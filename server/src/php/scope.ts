/**
 * Where in a file an expression stands: the function around it, the class around that. Scopes are made on the way down,
 * by whoever walks, so that a walk pays for them only once per function.
 */
import type { ArrowFunction, ClassLike, Closure, FunctionDecl, Method, Node, Program } from '../syntax/php/ast.ts';
import { forEachChild, walk } from '../syntax/php/walk.ts';
import { type ClassFact, factOf } from './class-facts.ts';
import type { FileNames } from './names.ts';

export type FunctionLike = FunctionDecl | Method | Closure | ArrowFunction;

export interface Scope {
  readonly owner: Program | FunctionLike;
  readonly class: ClassScope | undefined;
  /** The scope in which a closure or an arrow function is written; nothing else sees the variables around it. */
  readonly parent: Scope | undefined;
}

export interface ClassScope {
  readonly node: ClassLike;
  readonly fact: ClassFact;
}

export function fileScope(program: Program): Scope {
  return { owner: program, class: undefined, parent: undefined };
}

/** The scope inside `node` when it opens one, else `outer`. `inClass` is the class that `node` is a member of. */
export function scopeInside(node: Node, outer: Scope): Scope {
  switch (node.kind) {
    case 'Closure':
    case 'ArrowFunction':
      return { owner: node, class: outer.class, parent: outer };
    case 'Method':
      return { owner: node, class: outer.class, parent: undefined };
    case 'FunctionDecl':
      return { owner: node, class: undefined, parent: undefined };
    default:
      return outer;
  }
}

/** The scope of a class's members outside its methods. */
export function classScope(node: ClassLike, names: FileNames, outer: Scope): Scope {
  return { owner: outer.owner, class: { node, fact: factOf(node, names) }, parent: undefined };
}

export function isClassLike(node: Node): node is ClassLike {
  switch (node.kind) {
    case 'ClassDecl':
    case 'InterfaceDecl':
    case 'TraitDecl':
    case 'EnumDecl':
    case 'AnonymousClass':
      return true;
    default:
      return false;
  }
}

/** Visits every node of a file with the scope around it, outermost first; however deep the tree is. */
export function walkScopes(
  { program, names }: { readonly program: Program; readonly names: FileNames },
  visit: (node: Node, scope: Scope) => void,
): void {
  let scope = fileScope(program);
  const outer: Scope[] = [];
  walk(program, {
    enter: (node) => {
      visit(node, scope);
      outer.push(scope);
      scope = isClassLike(node) ? classScope(node, names, scope) : scopeInside(node, scope);
      return true;
    },
    leave: () => {
      scope = outer.pop() ?? scope;
    },
  });
}

/** The scope at an offset, found from the top: only nodes around the offset are looked into. */
export function findScope(program: Program, names: FileNames, offset: number): Scope {
  let scope = fileScope(program);
  const descend = (node: Node): void => {
    if (offset < node.start || node.end < offset) return;
    scope = isClassLike(node) ? classScope(node, names, scope) : scopeInside(node, scope);
    forEachChild(node, descend);
  };
  forEachChild(program, descend);
  return scope;
}
