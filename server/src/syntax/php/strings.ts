/**
 * Strings. One without a dollar sign is read from the text alone; otherwise the text between the expressions is, so that
 * how the grammar cuts it up does not matter.
 */
import type { Expr, ShellExec, StringLit } from './ast.ts';
import { lowerExpr } from './dispatch.ts';
import { unescapeDouble, unescapeSingle, unindent } from './escapes.ts';
import { hasBraces, type Literal, simpleParts } from './interpolation.ts';
import type { Handler, Lowering } from './lowering.ts';
import { Sym } from './symbols.ts';

export const stringHandlers: readonly (readonly [Sym, Handler<Expr>])[] = [
  [Sym.String, lowerSingleQuoted],
  [Sym.EncapsedString, lowerDoubleQuoted],
  [Sym.Heredoc, lowerHeredoc],
  [Sym.Nowdoc, lowerNowdoc],
  [Sym.ShellCommand, lowerShell],
];

function lowerSingleQuoted(cx: Lowering): StringLit {
  const { start, end } = cx;
  const value = unescapeSingle(cx.text.slice(textStart(cx.text, start), textEnd(cx.text, start, end, "'")));
  return { kind: 'StringLit', start, end, value, quote: 'single' };
}

function lowerDoubleQuoted(cx: Lowering): Expr {
  const { start, end, text } = cx;
  const from = textStart(text, start);
  const to = textEnd(text, start, end, '"');
  const raw = text.slice(from, to);
  if (!raw.includes('$')) return { kind: 'StringLit', start, end, value: unescapeDouble(raw, '"'), quote: 'double' };
  const parts = partsOf(cx, from, to, (at, until) => {
    const value = unescapeDouble(text.slice(at, until), '"');
    return { kind: 'StringLit', start: at, end: until, value, quote: 'double' };
  });
  return plainString(parts, start, end, 'double') ?? { kind: 'Interpolated', start, end, parts, quote: 'double' };
}

function lowerShell(cx: Lowering): ShellExec {
  const { start, end, text } = cx;
  const parts = partsOf(cx, start + 1, textEnd(text, start, end, '`'), (at, until) => {
    const value = unescapeDouble(text.slice(at, until), '`');
    return { kind: 'StringLit', start: at, end: until, value, quote: 'double' };
  });
  return { kind: 'ShellExec', start, end, parts };
}

function lowerHeredoc(cx: Lowering): Expr {
  const { start, end, text } = cx;
  const { from, to, indent } = docBounds(text, start, end);
  const quote = 'heredoc';
  const part = (at: number, until: number): StringLit => {
    const value = unescapeDouble(unindent(text.slice(at, until), indent, at === from), '');
    return { kind: 'StringLit', start: at, end: until, value, quote };
  };
  if (!text.slice(from, to).includes('$')) return { ...part(from, to), start, end };
  const parts = partsOf(cx, from, to, part);
  return plainString(parts, start, end, quote) ?? { kind: 'Interpolated', start, end, parts, quote };
}

function lowerNowdoc(cx: Lowering): StringLit {
  const { start, end, text } = cx;
  const { from, to, indent } = docBounds(text, start, end);
  return { kind: 'StringLit', start, end, value: unindent(text.slice(from, to), indent, true), quote: 'nowdoc' };
}

function partsOf(cx: Lowering, from: number, to: number, literal: Literal): readonly (StringLit | Expr)[] {
  const { text } = cx;
  const parts: (StringLit | Expr)[] = [];
  const between = (start: number, end: number) => {
    parts.push(...simpleParts(text, start, end, literal));
    if (cx.hasErrors) cx.understood.push({ start, end });
  };
  if (!hasBraces(text.slice(from, to))) between(from, to);
  else if (cx.sym === Sym.Heredoc) lowerBodyParts(cx, from, to, between, parts);
  else lowerParts(cx, from, to, between, parts);
  // Indentation alone in front of an expression leaves nothing.
  return parts.filter((part) => part.kind !== 'StringLit' || part.value !== '');
}

/** Handles the text between two expressions in braces. */
type Between = (start: number, end: number) => void;

/** The parts of a heredoc are one level further down than those of a quoted string. */
function lowerBodyParts(cx: Lowering, from: number, to: number, between: Between, parts: (StringLit | Expr)[]): void {
  for (let more = cx.enter(); more; more = cx.next()) {
    if (cx.sym === Sym.HeredocBody) lowerParts(cx, from, to, between, parts);
  }
}

/** The expressions in braces among the children; `{` and `}` belong neither to them nor to the text between. */
function lowerParts(cx: Lowering, from: number, to: number, between: Between, parts: (StringLit | Expr)[]): void {
  let at = from;
  let inBraces = false;
  for (let more = cx.enterAny(); more; more = cx.nextAny()) {
    const { sym } = cx;
    if (sym === Sym.BraceOpen) {
      between(at, cx.start);
      inBraces = true;
    } else if (sym === Sym.BraceClose) {
      at = cx.end;
      inBraces = false;
    } else if (sym === Sym.DynamicVariable && !inBraces) {
      between(at, cx.start);
      parts.push(lowerNamed(cx));
      at = cx.end;
    } else if (inBraces && !cx.isToken && sym !== Sym.Comment) parts.push(lowerExpr(cx));
  }
  if (at < to) between(at, to);
}

/** A bare word in `${…}` is the name of a variable: `"${name}"` is `$name`. */
function lowerNamed(cx: Lowering): Expr {
  const expr = lowerExpr(cx);
  if (expr.kind !== 'VariableVariable') return expr;
  const { start, end, name } = expr;
  if (name.kind === 'ConstFetch') return { kind: 'Variable', start, end, name: name.name.text };
  if (name.kind === 'Subscript' && name.base.kind === 'ConstFetch') {
    const { base } = name;
    const variable = { kind: 'Variable', start: base.start, end: base.end, name: base.name.text } as const;
    return { ...name, base: variable, start, end };
  }
  return expr;
}

/** `"costs 5$"` has a dollar sign and still nothing to interpolate. */
function plainString(
  parts: readonly (StringLit | Expr)[],
  start: number,
  end: number,
  quote: StringLit['quote'],
): StringLit | undefined {
  if (parts.length === 0) return { kind: 'StringLit', start, end, value: '', quote };
  const only = parts[0];
  if (parts.length > 1 || only?.kind !== 'StringLit' || only.quote !== quote) return undefined;
  return { ...only, start, end };
}

/** Behind the quote, and behind the `b` of `b'…'`. */
function textStart(text: string, start: number): number {
  const first = text.charCodeAt(start);
  return first === 98 || first === 66 ? start + 2 : start + 1;
}

/** In front of the closing quote, which is missing in broken code. */
function textEnd(text: string, start: number, end: number, quote: string): number {
  const from = textStart(text, start);
  return end > from && text.charAt(end - 1) === quote ? end - 1 : Math.max(from, end);
}

/** The lines of a heredoc or nowdoc without the line breaks at both ends, and the columns its closing marker stands in. */
function docBounds(text: string, start: number, end: number): { from: number; to: number; indent: number } {
  let from = start;
  while (from < end && !isLineBreak(text.charCodeAt(from))) from++;
  if (text.charCodeAt(from) === 13 && text.charCodeAt(from + 1) === 10) from++;
  from = Math.min(from + 1, end);
  let marker = end;
  while (marker > from && isWord(text.charCodeAt(marker - 1))) marker--;
  let lineStart = marker;
  while (lineStart > from && !isLineBreak(text.charCodeAt(lineStart - 1))) lineStart--;
  let to = lineStart;
  if (to > from) to -= text.charCodeAt(to - 1) === 10 && text.charCodeAt(to - 2) === 13 ? 2 : 1;
  return { from, to: Math.max(from, to), indent: marker - lineStart };
}

function isLineBreak(code: number): boolean {
  return code === 10 || code === 13;
}

function isWord(code: number): boolean {
  return (
    (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95 || code > 127
  );
}
