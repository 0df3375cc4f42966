/**
 * Comments, line breaks, and the two kinds of lists: elements with commas between them, and elements on lines.
 */
import type { Breaks, Comment, NodeBase } from './ast.ts';
import type { Writer } from './writer.ts';

export type Print<T> = (out: Writer, node: T) => void;

/** A node inside a statement, with the comments around it. */
export function printWithLayout<T extends NodeBase>(out: Writer, node: T, print: Print<T>): void {
  printLead(out, node);
  print(out, node);
  for (const comment of node.layout?.trail ?? []) out.comment(comment);
}

function printLead(out: Writer, node: NodeBase): void {
  for (const comment of node.layout?.lead ?? []) out.comment(comment);
  out.wrap(node.layout?.breaks ?? 0);
}

/** The comments behind a node that ends its line. */
export function printTrail(out: Writer, node: NodeBase): void {
  for (const comment of node.layout?.trail ?? []) out.lineComment(comment);
}

/** Nodes that each begin a line: declarations, specs, fields, statements, clauses. */
export function printLines<T extends NodeBase>(out: Writer, nodes: readonly T[], print: Print<T>): void {
  for (const [index, node] of nodes.entries()) {
    printLineLead(out, node, index === 0);
    print(out, node);
    printTrail(out, node);
  }
}

/** A comment of the first node may stand behind the bracket in front of it. */
function printLineLead(out: Writer, node: NodeBase, first: boolean): void {
  const lead = node.layout?.lead ?? [];
  for (const [index, comment] of lead.entries()) {
    if (index > 0 || !first || comment.breaks > 0) out.line(index === 0 || comment.breaks > 0 ? comment.breaks : 0);
    out.lineComment(comment);
  }
  const breaks = node.layout?.breaks ?? 0;
  if (lead.length === 0) out.line(breaks);
  else if (breaks > 0 || lead.at(-1)?.text.startsWith('//')) out.line(breaks);
}

export interface Brackets {
  readonly open: string;
  readonly close: string;
  /** A comma stands behind the last element even on one line. */
  readonly comma?: boolean;
}

/** Elements in brackets; `owner` has the layout of the closing bracket. */
export function printBracketed<T extends NodeBase>(
  out: Writer,
  owner: NodeBase,
  nodes: readonly T[],
  brackets: Brackets,
  print: Print<T>,
): void {
  const indent = breaksLine(owner, nodes) ? 1 : 0;
  out.token(brackets.open);
  out.bracketed(() => out.indented(() => printElements(out, owner, nodes, brackets, print), indent));
  printClose(out, owner, brackets.close);
}

/** Elements without brackets: nothing can stand behind the last. */
export function printCommas<T extends NodeBase>(out: Writer, nodes: readonly T[], print: Print<T>): void {
  for (const [index, node] of nodes.entries()) {
    if (index < nodes.length - 1) {
      printElement(out, node, print);
      out.space();
    } else {
      printWithLayout(out, node, print);
    }
  }
}

/** A bracket, behind the comments and line breaks in front of it. */
export function printClose(out: Writer, owner: NodeBase, bracket: string): void {
  out.wrap(owner.layout?.closeBreaks ?? 0);
  out.token(bracket);
}

function printElements<T extends NodeBase>(
  out: Writer,
  owner: NodeBase,
  nodes: readonly T[],
  brackets: Brackets,
  print: Print<T>,
): void {
  const last = nodes.length - 1;
  const inner = owner.layout?.inner ?? [];
  for (const [index, node] of nodes.entries()) {
    if (index < last || brackets.comma === true || closesOnNewLine(owner, node)) {
      printElement(out, node, print);
      if (index < last) out.space();
    } else {
      printWithLayout(out, node, print);
    }
  }
  for (const comment of inner) out.comment(comment);
}

function breaksLine(owner: NodeBase, nodes: readonly NodeBase[]): boolean {
  const begins = (node: NodeBase): boolean => (node.layout?.lead?.[0] ?? node.layout)?.breaks !== undefined;
  return owner.layout?.inner !== undefined || owner.layout?.closeBreaks !== undefined || nodes.some(begins);
}

/** An element and its comma. A line comment goes behind the comma, all others in front of it. */
function printElement<T extends NodeBase>(out: Writer, node: T, print: Print<T>): void {
  const trail = node.layout?.trail ?? [];
  printLead(out, node);
  print(out, node);
  for (const comment of trail.filter((it) => !isLineComment(it))) out.comment(comment);
  out.token(',');
  for (const comment of trail.filter(isLineComment)) out.comment(comment);
}

function closesOnNewLine(owner: NodeBase, last: NodeBase): boolean {
  const breaks: Breaks = owner.layout?.closeBreaks ?? 0;
  const inner = owner.layout?.inner ?? [];
  return (
    breaks > 0 ||
    inner.some((it) => it.breaks > 0 || isLineComment(it)) ||
    (last.layout?.trail ?? []).some(isLineComment)
  );
}

export function isLineComment(comment: Comment): boolean {
  return comment.text.startsWith('//');
}
