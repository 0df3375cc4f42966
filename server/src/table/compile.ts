/**
 * Row → compiled row: patterns are parsed by the same PHP parser as the user's code and brought into normal form, with
 * class names read as Laravel's default aliases have them. What is wrong with a pattern is data, for `load.ts` to report.
 */
import type { Language } from 'web-tree-sitter';
import { defaultAlias } from '../laravel/aliases.ts';
import { resolveNames } from '../php/names.ts';
import type { Program, Stmt } from '../syntax/php/ast.ts';
import { parsePhp } from '../syntax/php/parse.ts';
import { parseConstraint } from './constraint.ts';
import { isMetaName, spreadRests } from './metavariables.ts';
import { normalise, type Reader } from './normal.ts';
import {
  type CompiledRow,
  type Constraint,
  isPatternNode,
  type Pattern,
  type PatternNode,
  type PatternValue,
} from './pattern.ts';
import type { Row } from './row.ts';

export interface PatternProblem {
  /** Offset into the pattern's text. */
  readonly offset: number;
  readonly message: string;
}

/** @throws Error when a pattern or a constraint is wrong: `loadRows` refuses such rows, so none should come here. */
export function compileRow(row: Row, php: Language): CompiledRow {
  const patterns = row.php.map((text) => {
    const pattern = parsePattern(text, php);
    if (isPattern(pattern)) return pattern;
    throw new Error(`row ${row.id}: ${pattern.message}`);
  });
  const where: Record<string, readonly Constraint[]> = {};
  for (const [name, alternatives] of Object.entries(row.where)) {
    where[name] = alternatives.map((text) => {
      const constraint = parseConstraint(text);
      if (constraint.kind === 'wrong') throw new Error(`row ${row.id}: ${constraint.message}`);
      return constraint;
    });
  }
  return { row, patterns, where };
}

export function isPattern(result: Pattern | PatternProblem): result is Pattern {
  return 'nodes' in result;
}

/**
 * The pattern that a text is. Text that ends with `;` or `}`, or begins with a statement's keyword, is statements; any
 * other is one expression.
 */
export function parsePattern(text: string, language: Language): Pattern | PatternProblem {
  const { php, rests } = spreadRests(text.trimEnd());
  const isStmts =
    /[;}]$/.test(php) || /^\s*(?:echo|return|if|foreach|while|for|switch|unset|global|try)\b(?!\s*::)/i.test(php);
  const program = parsePhp(language, `${OPEN}${php}${/[;}]$/.test(php) ? '' : ';'}`);
  const [error] = program.errors;
  if (error !== undefined) {
    const offset = Math.max(0, Math.min(error.start - OPEN.length, text.length));
    return { offset, message: `this is not PHP: ${error.message}` };
  }
  if (program.body.length === 0)
    return { offset: 0, message: 'the pattern is empty; write the PHP that the row is about' };
  const reader = patternReader(program, rests);
  const nodes = targetsOf(program, isStmts).map((node) => normalise(node, reader));
  const pattern = describe(isStmts ? 'stmts' : 'expr', nodes);
  return findProblem(pattern, rests) ?? pattern;
}

const OPEN = '<?php ';

function targetsOf(program: Program, isStmts: boolean) {
  const first = program.body[0] as Stmt;
  return !isStmts && program.body.length === 1 && first.kind === 'ExprStmt' ? [first.expr] : program.body;
}

function patternReader(program: Program, rests: readonly string[]): Reader {
  const names = resolveNames(program);
  return {
    classOf: (name) => {
      const fqn = names.classOf(name);
      return defaultAlias(fqn) ?? fqn;
    },
    functionOf: (name) => names.functionsOf(name).at(-1) ?? name.text.toLowerCase(),
    constantOf: (name) => names.constantsOf(name).at(-1) ?? name.text,
    metaOf: (name) => (isMetaName(name) ? { kind: '$meta', name } : undefined),
    restOf: (name, list) => (rests.includes(name) ? { kind: '$rest', name, list } : undefined),
  };
}

function describe(target: Pattern['target'], nodes: readonly PatternNode[]): Pattern {
  const metas = new Set<string>();
  const rests = new Set<string>();
  const receivers = new Set<string>();
  let weight = 0;
  const visit = (value: PatternValue | undefined): void => {
    if (Array.isArray(value)) for (const item of value) visit(item);
    if (!isPatternNode(value)) return;
    const name = value.name;
    if (value.kind === '$meta') metas.add(String(name));
    else if (value.kind === '$rest') rests.add(String(name));
    else weight += value.kind === '$string' || value.kind === '$int' ? 2 : 1;
    const object = value.object;
    if (isPatternNode(object) && object.kind === '$meta' && value.nullsafe === false) {
      receivers.add(String(object.name));
    }
    for (const [field, item] of Object.entries(value)) if (field !== 'kind') visit(item);
  };
  for (const node of nodes) visit(node);
  return {
    target,
    nodes,
    weight,
    metas: [...metas, ...rests],
    rests: [...rests],
    receivers: [...receivers],
  };
}

function findProblem(pattern: Pattern, rests: readonly string[]): PatternProblem | undefined {
  const [first] = pattern.nodes;
  if (first?.kind === '$meta') {
    return { offset: 0, message: 'a pattern that is one metavariable matches everything; write the code around it' };
  }
  const lost = rests.find((name) => !pattern.rests.includes(name));
  if (lost !== undefined)
    return { offset: 0, message: `$...${lost} can only stand in a list of arguments or array items` };
  return hasInnerRest(pattern.nodes)
    ? { offset: 0, message: 'only the last of a list can be its rest: move $... to the end' }
    : undefined;
}

function hasInnerRest(value: PatternValue | undefined): boolean {
  if (Array.isArray(value)) {
    return value.some((item, at) =>
      isPatternNode(item) && item.kind === '$rest' ? at < value.length - 1 : hasInnerRest(item),
    );
  }
  return isPatternNode(value) && Object.entries(value).some(([field, item]) => field !== 'kind' && hasInnerRest(item));
}
