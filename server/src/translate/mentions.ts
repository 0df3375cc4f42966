/**
 * Where PHP mentions and sets variables. It knows the PHP alone, nothing of the Go that is made of it.
 */
import type { FunctionLike } from '../php/scope.ts';
import type { Expr, Node, Program } from '../syntax/php/ast.ts';
import { forEachChild, walk } from '../syntax/php/walk.ts';
import type { Occurrences } from './variables.ts';

/** Names of variables that the nodes themselves set, so that they need not be there before. */
export function findAssigned(nodes: readonly Node[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const root of nodes) {
    walk(root, {
      enter: (node) => {
        for (const name of setBy(node)) names.add(name);
        return undefined;
      },
    });
  }
  return names;
}

/** Names of variables that a function has, or a file sets, in front of an offset. */
export function findSetBefore(owner: Program | FunctionLike, offset: number): ReadonlySet<string> {
  const names = new Set<string>();
  if (owner.kind !== 'Program') for (const { name } of owner.params) names.add(name);
  if (owner.kind === 'Closure') for (const { name } of owner.uses) names.add(name);
  const visit = (node: Node): void => {
    if (node.start >= offset || hasOwnVariables(node)) return;
    for (const name of setBy(node)) names.add(name);
    forEachChild(node, visit);
  };
  forEachChild(owner, visit);
  return names;
}

/** All mentions of variables below the nodes; those inside closures count too, since they may be captured. */
export function findOccurrences(nodes: readonly Node[]): Occurrences {
  const found = new Map<string, number[]>();
  const add = (name: string, at: number): void => {
    const places = found.get(name);
    if (places === undefined) found.set(name, [at]);
    else places.push(at);
  };
  for (const root of nodes) {
    walk(root, {
      enter: (node) => {
        if (node !== root && hasOwnVariables(node) && node.kind !== 'Closure') return false;
        if (node.kind === 'Variable' || node.kind === 'ClosureUse') add(node.name, node.start);
        return undefined;
      },
    });
  }
  for (const places of found.values()) places.sort((a, b) => a - b);
  return found;
}

/** Whether variables inside it are others than those around it. */
export function hasOwnVariables({ kind }: Node): boolean {
  switch (kind) {
    case 'Closure':
    case 'FunctionDecl':
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

/** The variables that a node itself sets. */
function setBy(node: Node): readonly string[] {
  switch (node.kind) {
    case 'Assign':
    case 'AssignRef':
      return targets(node.target);
    case 'Catch':
      return targets(node.variable);
    case 'Foreach':
      return [...targets(node.key), ...targets(node.value)];
    default:
      return [];
  }
}

function targets(target: Expr | undefined): readonly string[] {
  if (target?.kind === 'Variable') return [target.name];
  if (target?.kind !== 'ListLit' && target?.kind !== 'ArrayLit') return [];
  return target.items.flatMap((item) => targets(item?.value));
}
