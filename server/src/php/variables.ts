/**
 * Where the variables of one function get their values. What can change a variable out of sight (a reference, `global`,
 * `extract`) makes it unknown, so that a type is only told when every assignment is in view.
 */
import type { Catch, Expr, FuncCall, Node } from '../syntax/php/ast.ts';
import { walk } from '../syntax/php/walk.ts';
import { changedArguments } from './builtins.ts';
import type { Scope } from './scope.ts';

export type Source =
  | { readonly kind: 'value'; readonly expr: Expr }
  | { readonly kind: 'caught'; readonly clause: Catch }
  | { readonly kind: 'unknown' };

export interface Variables {
  /** By name without the dollar sign. Parameters are not sources. */
  readonly sources: ReadonlyMap<string, readonly Source[]>;
  /** `extract()` or `$$name`: any variable may have been set. */
  readonly areDynamic: boolean;
}

/** Reads one function's body, without the functions and classes inside it. */
export function readVariables(owner: Scope['owner']): Variables {
  const sources = new Map<string, Source[]>();
  let areDynamic = false;
  const add = (name: string, source: Source): void => {
    const known = sources.get(name);
    if (known === undefined) sources.set(name, [source]);
    else known.push(source);
  };
  const lose = (target: Expr | undefined): void => {
    for (const name of targetsOf(target)) add(name, LOST);
  };
  const enter = (node: Node): boolean => {
    switch (node.kind) {
      case 'Assign':
        if (node.target.kind === 'Variable') add(node.target.name, { kind: 'value', expr: node.value });
        else if (node.target.kind === 'VariableVariable') areDynamic = true;
        else lose(node.target);
        break;
      case 'AssignOp':
      case 'IncDec':
        if (node.target.kind === 'Variable') add(node.target.name, { kind: 'value', expr: node });
        break;
      case 'AssignRef':
        lose(node.target);
        lose(node.value);
        break;
      case 'ArrayItem':
        if (node.byRef) lose(node.value);
        break;
      case 'Foreach':
        lose(node.key);
        lose(node.value);
        break;
      case 'Catch':
        if (node.variable !== undefined) add(node.variable.name, { kind: 'caught', clause: node });
        break;
      case 'Global':
        for (const variable of node.vars) lose(variable);
        break;
      case 'StaticVars':
        for (const variable of node.vars) add(variable.name, LOST);
        break;
      case 'FuncCall':
        if (node.callee.kind === 'Name') {
          const name = node.callee.text.toLowerCase();
          if (name === 'extract') areDynamic = true;
          for (const at of changedArguments(name)) lose(argumentAt(node, at));
        }
        break;
      case 'Closure':
        for (const use of node.uses) if (use.byRef) add(use.name, LOST);
        return node === owner;
      case 'ArrowFunction':
      case 'Method':
      case 'FunctionDecl':
        return node === owner;
      case 'ClassDecl':
      case 'InterfaceDecl':
      case 'TraitDecl':
      case 'EnumDecl':
      case 'AnonymousClass':
        return false;
    }
    return true;
  };
  walk(owner, { enter });
  return { sources, areDynamic };
}

const LOST: Source = { kind: 'unknown' };

function argumentAt(call: FuncCall, at: number): Expr | undefined {
  return call.args[at]?.value;
}

/** The names of the variables that an assignment to `target` sets. `$a[0] = …` leaves `$a` an array, or what it was. */
function targetsOf(target: Expr | undefined): readonly string[] {
  switch (target?.kind) {
    case 'Variable':
      return [target.name];
    case 'ListLit':
      return target.items.flatMap((item) => targetsOf(item?.value));
    case 'ArrayLit':
      return target.items.flatMap((item) => targetsOf(item.value));
    default:
      return [];
  }
}
