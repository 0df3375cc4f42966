/**
 * Variables of the Go that is being made, and the blocks they live in. A PHP variable lives in its function, a Go one in
 * its block: each is declared in the innermost block that holds all its mentions. Names are given last (`naming.ts`);
 * until then a variable stands in the tree as a mark that no Go source contains.
 */
import type { Ident, StarExpr } from '../go/ast.ts';
import { ident, star } from '../go/build.ts';
import { contains, type Range } from '../text/range.ts';
import type { Emission } from './emission.ts';
import { ownLoops } from './regions.ts';

export interface Variable {
  readonly index: number;
  /** The Go name it gets unless that is taken. A variable made for a value takes the name of the PHP variable it becomes. */
  wanted: string;
  /** Go type. */
  readonly type: string;
  /** `scope`: it is there before the Go begins. `php`: a PHP variable. `made`: the translator's own, until one adopts it. */
  origin: 'php' | 'made' | 'scope';
  /** As the values that were assigned to it; see `value.ts`. */
  undecided?: true;
  /** It is a Go pointer to its type, which PHP shares by reference: it is read and set through. */
  isPointer?: true;
  /** An array that PHP makes where it is first put into: it is declared as this, and never unset. */
  made?: 'empty';
  /** The error that a `catch` found the value of this variable in, whose class may be one below. */
  caught?: Variable;
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

/** The Go type of what stands for a PHP variable that is shared by reference, which Go has not. */
export const SHARED = '&';

/** Offsets at which each PHP variable is mentioned, ascending. */
export type Occurrences = ReadonlyMap<string, readonly number[]>;

/** A letter of an alphabet that no PHP or Go project writes identifiers in. */
const MARK = 'Ⱶ';

export function reference(variable: Variable): Ident {
  return ident(`${MARK}${variable.index}`);
}

/** The variable's value where it is read or set: `x`, or `*x` of one that is shared. */
export function contentOf(variable: Variable): Ident | StarExpr {
  return variable.isPointer === true ? star(reference(variable)) : reference(variable);
}

/** Whether the variable surely has a value where the emission stands. */
export function isSetHere(emit: Pick<Emission, 'assigned'>, variable: Variable): boolean {
  return emit.assigned.has(variable) || variable.made === 'empty';
}

/** Whether a name in the tree stands for a variable. */
export function isMark(name: string): boolean {
  return name.startsWith(MARK);
}

/** The variable behind a name in the tree. */
export function variableOf(emit: Pick<Emission, 'variables'>, name: string): Variable | undefined {
  return name.startsWith(MARK) ? emit.variables[Number(name.slice(MARK.length))] : undefined;
}

export function createVariable(
  emit: Pick<Emission, 'variables'>,
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
  const loops = ownLoops(emit, phpName);
  const own =
    loops &&
    emit.blocks.find(({ range }) => loops.some((loop) => contains(loop, range.start) && range.end <= loop.end));
  if (own !== undefined) return own;
  const places = emit.occurrences.get(phpName) ?? [];
  const first = places[0] ?? 0;
  const last = places.at(-1) ?? 0;
  const home = emit.blocks.findLast(({ range }) => contains(range, first) && contains(range, last));
  return home ?? (emit.blocks[0] as Block);
}
