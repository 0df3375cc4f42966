/**
 * A template read twice over: as Blade, and as the PHP it runs. Both speak of the same text, so whatever works on a PHP
 * file (names, scopes, types, sites, hovers) works on a template.
 */
import type { Language } from 'web-tree-sitter';
import { covers, overlaps, type Range } from '../../text/range.ts';
import type { Program } from '../php/ast.ts';
import { parsePhp } from '../php/parse.ts';
import type { BladeNode, BladeProgram } from './ast.ts';
import { compileBlade } from './compile.ts';
import { blockOf, isKnownDirective } from './directives.ts';
import { parseBlade } from './parse.ts';
import { blankComments } from './regions.ts';
import { type CodeNode, codeNodesIn } from './walk.ts';

export interface BladeFile {
  readonly blade: BladeProgram;
  /**
   * The PHP of the template as one program, without its HTML. Nodes that stand in the template have their place there;
   * what only the compiled template has (the `if` of an `@auth`, the helper behind `@csrf`) has the place of its directive.
   */
  readonly php: Program;
  /** Where PHP stands in the template, in order. */
  readonly written: readonly Range[];
}

/** Whether a node of a template's PHP stands there, and is not what its compiler adds. */
export function isWritten({ written }: Pick<BladeFile, 'written'>, node: Range): boolean {
  let low = 0;
  let high = written.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((written[middle] as Range).start <= node.start) low = middle;
    else high = middle - 1;
  }
  const range = written[low];
  return node.start < node.end && range !== undefined && covers(range, node);
}

/** Reads a whole template. Never throws for any text; what cannot be parsed is in `problems`, `errors` and error nodes. */
export function readBlade(text: string, grammars: { readonly php: Language }): BladeFile {
  const blade = parseBlade(text);
  const readable = blankComments(text);
  const first = compileAndParse(blade.body, readable, grammars.php, new Set());
  if (first.php.errors.length === 0) return { blade, ...first };
  const isBroken = (node: CodeNode) =>
    compileAndParse([aloneOf(node)], readable, grammars.php, new Set()).php.errors.length > 0;
  const harmful = findHarmful(codeNodesIn(blade), first.php.errors, isBroken);
  if (harmful.length === 0) return { blade, ...first };
  const { php, written } = compileAndParse(
    blade.body,
    readable,
    grammars.php,
    new Set(harmful.map(({ start }) => start)),
  );
  const wrong = harmful
    .filter((node) => !isUnknown(node))
    .map(({ start, end }) => ({ start, end, message: 'not PHP' }));
  const errors = [...php.errors, ...wrong].sort((a, b) => a.start - b.start || a.end - b.end);
  return { blade, php: { ...php, errors }, written };
}

function compileAndParse(
  body: readonly BladeNode[],
  readable: string,
  language: Language,
  omitted: ReadonlySet<number>,
): Pick<BladeFile, 'php' | 'written'> {
  const virtual = compileBlade(body, readable, omitted);
  return { php: virtual.relocate(parsePhp(language, virtual.text)), written: virtual.copied };
}

/**
 * The nodes without which the rest is better read: those of directives that Laravel does not know and whose
 * arguments are no PHP (`@media (min-width: 1px)`), and, when an error goes beyond the node it stands in, all that are
 * wrong by themselves. An error that stays inside its node does no harm, and what is intact around it is worth having.
 */
function findHarmful(
  nodes: readonly CodeNode[],
  errors: readonly Range[],
  isBroken: (node: CodeNode) => boolean,
): CodeNode[] {
  const isLocal = errors.every((error) => nodes.some((node) => covers(node, error)));
  const isSuspect = isLocal
    ? (node: CodeNode) => isUnknown(node) && errors.some((error) => overlaps(node, { ...error, end: error.end + 1 }))
    : (node: CodeNode) => node.kind !== 'RawPhp' && isBroken(node);
  return nodes.filter(isSuspect);
}

function isUnknown(node: CodeNode): boolean {
  return node.kind === 'Directive' && !isKnownDirective(node.key);
}

/** A node that stands for the code of another, without what is around it. */
function aloneOf(node: CodeNode): BladeNode {
  if (node.kind === 'BoundAttribute') return { ...node, kind: 'Echo', form: 'raw' };
  if (node.kind !== 'Directive' || blockOf(node) === undefined) return node;
  const branch = { kind: 'Branch', directive: node, body: [], start: node.start, end: node.end } as const;
  return { kind: 'DirectiveBlock', branches: [branch], close: undefined, start: node.start, end: node.end };
}
