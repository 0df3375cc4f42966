/**
 * The built-in signatures: what PHP itself, the framework and libraries beside it declare, in one text that is part of
 * the program. A class is parsed when it is first asked for, since an application names few of the thousands. It knows
 * the form of the text, not where the text comes from.
 *
 * Each line is a declaration: its kind and key, a tab, and its summary as JSON. What overlays say of it stands in a line
 * of its own, so that it counts for declarations that are read from elsewhere too.
 */
import type { ClassSummary, ConstantSummary, FunctionSummary, SummarySource } from '../summary/summary.ts';
import { mergeClass, mergeFunction } from './merge.ts';

export interface Signatures extends SummarySource {
  /**
   * What is known beyond the declarations of some version: generics, what closures are given, newer members. To be
   * merged over a declaration that was read from `vendor/`.
   */
  readonly overlays: SummarySource;
}

/** @throws SyntaxError when a declaration is asked for whose line is not JSON. */
export function openSignatures(text: string): Signatures {
  const lines = indexLines(text);
  const declared = openLines((kind, key) => lines.get(kind + key));
  const overlays = openLines((kind, key) => lines.get(`+${kind}${key}`));
  return {
    overlays,
    classNamed: remember((fqn) => both(declared.classNamed(fqn), overlays.classNamed(fqn), mergeClass)),
    functionNamed: remember((fqn) => both(declared.functionNamed(fqn), overlays.functionNamed(fqn), mergeFunction)),
    constantNamed: (name) => overlays.constantNamed(name) ?? declared.constantNamed(name),
  };
}

export type DeclarationKind = 'class' | 'function' | 'constant';

type Declaration = ClassSummary | FunctionSummary | ConstantSummary;

/** A line of the text; an overlay's when `isOverlay`. It is ASCII, which is read faster than what may be more. */
export function printDeclaration(kind: DeclarationKind, declaration: Declaration, isOverlay: boolean): string {
  const json = JSON.stringify(declaration).replace(/[\u007f-\uffff]/g, escapeCharacter);
  return `${isOverlay ? '+' : ''}${PREFIX[kind]}${keyOf(kind, declaration.name)}\t${json}\n`;
}

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** By what a declaration is found: PHP compares names of constants with case, but for their namespace. */
export function keyOf(kind: DeclarationKind, name: string): string {
  if (kind !== 'constant') return name.toLowerCase();
  const slash = name.lastIndexOf('\\') + 1;
  return name.slice(0, slash).toLowerCase() + name.slice(slash);
}

const PREFIX: Readonly<Record<DeclarationKind, string>> = { class: 'c ', function: 'f ', constant: 'k ' };

/** The JSON of each line by its kind and key, not yet parsed. */
export function indexLines(text: string): ReadonlyMap<string, string> {
  const lines = new Map<string, string>();
  let start = 0;
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
    const tab = text.indexOf('\t', start);
    lines.set(text.slice(start, tab), text.slice(tab + 1, end));
    start = end + 1;
  }
  return lines;
}

/** Declarations by the JSON of their lines, each parsed once. */
export function openLines(lineOf: (prefix: string, key: string) => string | undefined): SummarySource {
  const find = <T>(kind: DeclarationKind): ((name: string) => T | undefined) =>
    remember((key) => {
      const line = lineOf(PREFIX[kind], key);
      return line === undefined ? undefined : (JSON.parse(line) as T);
    }, kind);
  return {
    classNamed: find<ClassSummary>('class'),
    functionNamed: find<FunctionSummary>('function'),
    constantNamed: find<ConstantSummary>('constant'),
  };
}

/** Keeps what was found, and that nothing was. */
export function remember<T>(find: (key: string) => T, kind: DeclarationKind = 'class'): (name: string) => T {
  const found = new Map<string, T>();
  return (name) => {
    const key = keyOf(kind, name);
    const known = found.get(key);
    if (known !== undefined || found.has(key)) return known as T;
    const answer = find(key);
    found.set(key, answer);
    return answer;
  };
}

function both<T>(
  declared: T | undefined,
  overlay: T | undefined,
  merge: (declared: T, overlay: T) => T,
): T | undefined {
  if (declared === undefined || overlay === undefined) return declared ?? overlay;
  return merge(declared, overlay);
}
