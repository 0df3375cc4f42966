/**
 * What the analysis of one function carries along. `Flow` belongs to a function with all closures in it, `Run` to one of
 * those bodies. They are the only things here that change; types and states do not.
 */
import type { Expr, Node, Program } from '../../syntax/php/ast.ts';
import type { FileNames } from '../names.ts';
import type { Scope } from '../scope.ts';
import { NEVER, type StaticType } from '../types.ts';
import type { Types } from '../world.ts';
import { EMPTY_STATE, type Entry, type State } from './state.ts';

/** Expressions and statements nested deeper are not followed. */
export const DEEPEST = 200;

export interface FlowFile {
  readonly program: Program;
  readonly names: FileNames;
  readonly types: Types;
  /**
   * Whether `$this`, `static` and templates stay places, for whoever has the whole application to fill in. Else they
   * are the class at hand and its bounds.
   */
  readonly keepsPlaces: boolean;
  /** The functions that the file declares: full names in lower case. */
  readonly functions: ReadonlySet<string>;
}

/** A function with the closures inside it. */
export interface Flow {
  readonly file: FlowFile;
  /** The types of all expressions but literals. */
  readonly recorded: Map<Expr, StaticType>;
  /** Expressions that are null because something further left in their chain was: `$a?->b->c`. */
  readonly shortCircuits: Set<Expr>;
  /** Numbers of variables and of places inside them. */
  readonly slots: Map<string, number>;
  readonly cells: Map<Node, Map<string, Cell>>;
  /** By the node that is assigned to, so that what a later round finds replaces what an earlier one found. */
  readonly propertyWrites: Map<Node, PropertyWrite>;
  readonly globalWrites: Map<string, StaticType>;
  /** By function: what its first argument counts as when it answers at all. */
  readonly asserted: Map<string, boolean | undefined>;
  /** Set when a cell is made: what was assigned before it is not in it, and another round is due. */
  hasNewCells: boolean;
  /** Expressions and statements that may still be looked at. */
  fuel: number;
  depth: number;
  /** Above zero in a round that only looks for what a loop assigns. */
  discovering: number;
  /** Whether statements were left out, since they are nested too deep. */
  isCut: boolean;
  /** How many loops were gone through so far. */
  loops: number;
}

/** A variable that something else assigns too: a reference, a closure, or an earlier call. */
export interface Cell {
  /** All that is ever assigned to it. */
  type: StaticType;
  kind: 'shared' | 'static';
  /** Something inside it is bound to a reference. */
  isLoose: boolean;
}

export interface PropertyWrite {
  readonly name: string;
  readonly type: StaticType;
  /** Something was put into the property, which may be an array: `$this->items[] = …`. */
  readonly isElement?: true;
}

export interface Run {
  readonly flow: Flow;
  readonly scope: Scope;
  readonly cells: Map<string, Cell>;
  readonly frames: Frame[];
  /** By statement. */
  readonly returned: Map<Node, StaticType>;
  readonly yielded: Map<Node, Yielded>;
  /** Names that `global` declared. */
  readonly globals: Set<string>;
  state: State;
  /** What is assigned since the innermost `try` began. */
  writes: Map<number, Entry> | undefined;
  /** Above zero inside a condition. */
  conditions: number;
  /** Whether a variable that is not assigned here may be there all the same: set by `extract`, or by another file. */
  isOpen: boolean;
  /** Whether any variable may have been assigned by a name that nobody sees: `extract`, a label. */
  isDynamic: boolean;
  /** Whether any variable that holds no object may have been: `$$name`. */
  isLoose: boolean;
}

export interface Yielded {
  readonly key: StaticType;
  readonly value: StaticType;
}

/** A loop or `switch` that `break` and `continue` can leave. */
export interface Frame {
  readonly isSwitch: boolean;
  readonly broken: State[];
  readonly continued: State[];
}

/** A function of this many characters is looked at a few times over at most. */
export function openFlow(file: FlowFile, length: number): Flow {
  return {
    file,
    recorded: new Map(),
    shortCircuits: new Set(),
    slots: new Map(),
    cells: new Map(),
    propertyWrites: new Map(),
    globalWrites: new Map(),
    asserted: new Map(),
    hasNewCells: false,
    isCut: false,
    fuel: 5000 + length * 3,
    depth: 0,
    discovering: 0,
    loops: 0,
  };
}

export function openRun(flow: Flow, scope: Scope): Run {
  let cells = flow.cells.get(scope.owner);
  if (cells === undefined) {
    cells = new Map();
    flow.cells.set(scope.owner, cells);
  }
  return {
    flow,
    scope,
    cells,
    frames: [],
    returned: new Map(),
    yielded: new Map(),
    globals: new Set(),
    state: EMPTY_STATE,
    writes: undefined,
    conditions: 0,
    isOpen: scope.owner.kind === 'Program',
    isDynamic: false,
    isLoose: false,
  };
}

export function openFrame(isSwitch: boolean): Frame {
  return { isSwitch, broken: [], continued: [] };
}

export function cellOf(run: Run, name: string, kind: Cell['kind']): Cell {
  let cell = run.cells.get(name);
  if (cell === undefined) {
    cell = { type: NEVER, kind, isLoose: false };
    run.cells.set(name, cell);
    run.flow.hasNewCells = true;
  } else if (kind === 'shared') cell.kind = kind;
  return cell;
}

export function record(run: Run, expr: Expr, type: StaticType): StaticType {
  run.flow.recorded.set(expr, type);
  return type;
}
