/**
 * Variables of the Go that is being made, and the blocks they live in. A PHP variable lives in its function, a Go one in
 * its block: each is declared in the innermost block that holds all its mentions. Names are given last (`naming.ts`);
 * until then a variable stands in the tree as a mark that no Go source contains.
 */
import type { Ident } from '../go/ast.ts';
import { ident } from '../go/build.ts';
import type { Expr, Node } from '../syntax/php/ast.ts';
import { walk } from '../syntax/php/walk.ts';
import { contains, type Range } from '../text/range.ts';
import type { Emission } from './emission.ts';

export interface Variable {
  readonly index: number;
  /** The Go name it gets unless that is taken. A variable made for a value takes the name of the PHP variable it becomes. */
  wanted: string;
  /** Go type. */
  readonly type: string;
  /** `scope`: it is there before the Go begins. `php`: a PHP variable. `made`: the translator's own, until one adopts it. */
  origin: 'php' | 'made' | 'scope';
  /** It lives in the header of one `if` and is read only there, so others of its kind may have the same name. */
  isHeaderOnly?: true;
}

export interface Block {
  readonly range: Range;
  /** By PHP name. */
  readonly variables: Map<string, Variable>;
  /** Declarations that a nested block asked for; they go in front of the statement at hand. */
  readonly pending: Variable[];
  /** Variables that Go statements of this very block declare with `:=`. */
  readonly declared: Set<Variable>;
}

/** Offsets at which each PHP variable is mentioned, ascending. */
export type Occurrences = ReadonlyMap<string, readonly number[]>;

/** A letter of an alphabet that no PHP or Go project writes identifiers in. */
const MARK = 'Ⱶ';

export function reference(variable: Variable): Ident {
  return ident(`${MARK}${variable.index}`);
}

/** The variable behind a name in the tree. */
export function variableOf(emit: Pick<Emission, 'variables'>, name: string): Variable | undefined {
  return name.startsWith(MARK) ? emit.variables[Number(name.slice(MARK.length))] : undefined;
}

export function createVariable(
  emit: Emission,
  wanted: string,
  type: string,
  origin: Variable['origin'] = 'made',
): Variable {
  const variable: Variable = { index: emit.variables.length, wanted, type, origin };
  emit.variables.push(variable);
  return variable;
}

export function createBlock(range: Range): Block {
  return { range, variables: new Map(), pending: [], declared: new Set() };
}

/** A block as it is now: what is declared later does not show in it. */
export function copyBlock(block: Block): Block {
  return {
    range: block.range,
    variables: new Map(block.variables),
    pending: [...block.pending],
    declared: new Set(block.declared),
  };
}

export function currentBlock(emit: Emission): Block {
  return emit.blocks.at(-1) as Block;
}

/** The Go variable of a PHP one, if a block around has it. */
export function findVariable(emit: Emission, phpName: string): Variable | undefined {
  return emit.blocks.findLast((block) => block.variables.has(phpName))?.variables.get(phpName);
}

/** The block that must declare the PHP variable so that all its mentions see it. */
export function homeOf(emit: Emission, phpName: string): Block {
  const places = emit.occurrences.get(phpName) ?? [];
  const first = places[0] ?? 0;
  const last = places.at(-1) ?? 0;
  const home = emit.blocks.findLast(({ range }) => contains(range, first) && contains(range, last));
  return home ?? (emit.blocks[0] as Block);
}

/** Whether the PHP variable is mentioned behind `offset`. */
export function isMentionedBehind(emit: Emission, phpName: string, offset: number): boolean {
  return (emit.occurrences.get(phpName)?.at(-1) ?? -1) >= offset;
}

/** Names of variables that the nodes themselves set, so that they need not be there before. */
export function findAssigned(nodes: readonly Node[]): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (target: Expr | undefined): void => {
    if (target?.kind === 'Variable') names.add(target.name);
    if (target?.kind !== 'ListLit' && target?.kind !== 'ArrayLit') return;
    for (const item of target.items) add(item?.value);
  };
  for (const root of nodes) {
    walk(root, {
      enter: (node) => {
        if (node.kind === 'Assign' || node.kind === 'AssignRef') add(node.target);
        if (node.kind === 'Catch') add(node.variable);
        if (node.kind === 'Foreach') {
          add(node.key);
          add(node.value);
        }
        return undefined;
      },
    });
  }
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
        if (node.kind === 'Variable' || node.kind === 'ClosureUse') add(node.name, node.start);
        return undefined;
      },
    });
  }
  for (const places of found.values()) places.sort((a, b) => a - b);
  return found;
}
