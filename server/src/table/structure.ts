/**
 * A pattern laid over a tree: the structural half of matching. Field by field the pattern says what must be there; a
 * metavariable takes what is there, and the same again where it is used again.
 */
import type { PhpFile } from '../php/file.ts';
import type { Scope } from '../php/scope.ts';
import { sameName } from '../php/types.ts';
import type { Arg, ArrayItem, ConstFetch, Expr, Name, Node, StringLit } from '../syntax/php/ast.ts';
import { matchConcat } from './concat.ts';
import { intValue, normalise, type Reader, withoutParens } from './normal.ts';
import { isPatternNode, type PatternNode, type PatternValue } from './pattern.ts';
import type { Capture } from './site.ts';

/** One attempt to match. */
export interface MatchState {
  readonly file: PhpFile;
  readonly scope: Scope;
  readonly captures: Map<string, Capture>;
  /** Metavariables that stand for a class name. */
  readonly classes: Set<string>;
}

export function openState(file: PhpFile, scope: Scope): MatchState {
  return { file, scope, captures: new Map(), classes: new Set() };
}

/** Adds to the state, also when it answers false: a failed attempt's state is thrown away. */
export function matchNode(pattern: PatternNode, node: Node, state: MatchState): boolean {
  const bare = node.kind === 'Paren' ? withoutParens(node) : node;
  switch (pattern.kind) {
    case '$meta':
      return bindNode(String(pattern.name), bare, state);
    case '$concat':
      return matchConcat(pattern.parts as readonly PatternNode[], bare as Expr, state);
    case '$class':
      return matchClass(String(pattern.name), classNameOf(bare), state);
    case '$function':
      return bare.kind === 'Name' && matchFunction(String(pattern.name), bare, state);
    case '$const':
      return bare.kind === 'ConstFetch' && state.file.names.constantsOf(bare.name).at(-1) === pattern.name;
    case '$method':
      return bare.kind === 'Identifier' && bare.text.toLowerCase() === pattern.name;
    case '$int':
      return bare.kind === 'IntLit' && intValue(bare.raw) === pattern.value;
    case '$string':
      return bare.kind === 'StringLit' && bare.value === pattern.value;
    default:
      return pattern.kind === bare.kind && matchFields(pattern, bare, state);
  }
}

/** Binds a metavariable, or compares with what it is bound to. */
export function bind(name: string, capture: Capture, state: MatchState): boolean {
  const known = state.captures.get(name);
  if (known !== undefined) return sameCapture(known, capture, state);
  state.captures.set(name, capture);
  return true;
}

function bindNode(name: string, node: Node, state: MatchState): boolean {
  switch (node.kind) {
    case 'Name': {
      state.classes.add(name);
      const { start, end } = node;
      const expr: ConstFetch = { kind: 'ConstFetch', start, end, name: node };
      return bind(name, { kind: 'expr', expr }, state);
    }
    case 'Identifier': {
      const { start, end, text: value } = node;
      const expr: StringLit = { kind: 'StringLit', start, end, value, quote: 'single' };
      return bind(name, { kind: 'expr', expr }, state);
    }
    case 'ErrorExpr':
      return false;
    default:
      return bind(name, { kind: 'expr', expr: node as Expr }, state);
  }
}

/** Fields that a pattern does not have are positions, comments and the like. A node is read as data here. */
function matchFields(pattern: PatternNode, node: Node, state: MatchState): boolean {
  const fields = node as unknown as Readonly<Record<string, unknown>>;
  for (const field in pattern) {
    if (field !== 'kind' && !matchValue(pattern[field], fields[field], state)) return false;
  }
  return true;
}

function matchValue(pattern: PatternValue | undefined, value: unknown, state: MatchState): boolean {
  if (pattern === null) return value === undefined || value === null;
  if (Array.isArray(pattern)) return Array.isArray(value) && matchList(pattern, value, state);
  if (!isPatternNode(pattern)) return pattern === value;
  if (typeof value !== 'object' || value === null) return false;
  // `{ name, value }` without a kind, as in the directives of `declare`.
  return 'kind' in value ? matchNode(pattern, value as Node, state) : matchFields(pattern, value as Node, state);
}

function matchList(patterns: readonly PatternValue[], values: readonly unknown[], state: MatchState): boolean {
  const last = patterns.at(-1);
  const rest = isPatternNode(last) && last.kind === '$rest' ? last : undefined;
  const fixed = rest === undefined ? patterns.length : patterns.length - 1;
  if (rest === undefined ? values.length !== fixed : values.length < fixed) return false;
  for (let at = 0; at < fixed; at++) if (!matchValue(patterns[at], values[at], state)) return false;
  if (rest === undefined) return true;
  const taken = values.slice(fixed);
  const capture: Capture =
    rest.list === 'items'
      ? { kind: 'items', items: taken as readonly ArrayItem[] }
      : { kind: 'args', args: taken as readonly Arg[] };
  return bind(String(rest.name), capture, state);
}

function classNameOf(node: Node): Name | undefined {
  switch (node.kind) {
    case 'Name':
      return node;
    case 'ConstFetch':
    case 'NamedType':
      return node.name;
    default:
      return undefined;
  }
}

function matchClass(fqn: string, name: Name | undefined, { file, scope }: MatchState): boolean {
  const behind = name && file.classBehind(name, scope);
  return behind !== undefined && sameName(behind, fqn);
}

/** A function of the same name that the application declares is another one. */
function matchFunction(fqn: string, name: Name, { file }: MatchState): boolean {
  const candidates = file.names.functionsOf(name);
  if (candidates.at(-1) !== fqn) return false;
  const { world } = file.app;
  return LANGUAGE.has(fqn) || !candidates.some((candidate) => world.declaresFunction(candidate));
}

/** Written like functions, and no function can have their names. */
const LANGUAGE: ReadonlySet<string> = new Set([
  'isset',
  'empty',
  'eval',
  'list',
  'array',
  'unset',
  'exit',
  'die',
  'print',
]);

export function isLanguageConstruct(name: string): boolean {
  return LANGUAGE.has(name);
}

function sameCapture(a: Capture, b: Capture, state: MatchState): boolean {
  const reader = codeReader(state);
  const form = (capture: Capture) => {
    switch (capture.kind) {
      case 'expr':
        return normalise(capture.expr, reader);
      case 'args':
        return capture.args.map((arg) => normalise(arg, reader));
      case 'items':
        return capture.items.map((item) => normalise(item, reader));
    }
  };
  return a.kind === b.kind && JSON.stringify(form(a)) === JSON.stringify(form(b));
}

function codeReader(state: MatchState): Reader {
  const { names, types } = state.file;
  return {
    classOf: (name) => (types.classOf(name, state.scope) ?? name.text).toLowerCase(),
    functionOf: (name) => names.functionsOf(name).join('|'),
    constantOf: (name) => names.constantsOf(name).join('|'),
    metaOf: () => undefined,
    restOf: () => undefined,
  };
}
