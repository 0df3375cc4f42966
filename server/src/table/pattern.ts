/**
 * What a pattern is after compilation: a tree of plain data that survives JSON, so that the build can make it once.
 */
import type { Row } from './row.ts';

/**
 * A node of the PHP tree in normal form (see `normal.ts`): no positions, no comments, no parentheses, names resolved.
 * Kinds that begin with `$` are those of patterns: `$meta`, `$rest`, `$concat`, `$class`, `$function`, `$const`,
 * `$method`, `$int`, `$string`.
 */
export interface PatternNode {
  readonly kind: string;
  readonly [field: string]: PatternValue;
}

/** `null` is where the PHP tree has `undefined`, which JSON cannot say. */
export type PatternValue = string | number | boolean | null | PatternNode | readonly PatternValue[];

export interface Pattern {
  /** `stmts` holds one statement or more that follow each other; `expr` one expression. */
  readonly target: 'expr' | 'stmts';
  readonly nodes: readonly PatternNode[];
  /** How much of the code the pattern fixes: more is more specific. */
  readonly weight: number;
  /** Metavariables, those that take the rest of a list among them. */
  readonly metas: readonly string[];
  /** Those that take the rest of a list. */
  readonly rests: readonly string[];
  /** Those that a method is called on, or a property read from: null cannot stand there. */
  readonly receivers: readonly string[];
}

/** What a metavariable must be. */
export type Constraint =
  | { readonly kind: 'class'; readonly name: string }
  | { readonly kind: 'type'; readonly name: 'string' | 'int' | 'float' | 'bool' | 'array' }
  | { readonly kind: 'literal'; readonly of: 'any' | 'string' | 'int' | 'array' }
  | { readonly kind: 'regex'; readonly source: string; readonly flags: string };

export interface CompiledRow {
  readonly row: Row;
  readonly patterns: readonly Pattern[];
  /** By metavariable: any of the alternatives is enough. */
  readonly where: Readonly<Record<string, readonly Constraint[]>>;
}

export function isPatternNode(value: PatternValue | undefined): value is PatternNode {
  return typeof value === 'object' && value !== null && 'kind' in value;
}
