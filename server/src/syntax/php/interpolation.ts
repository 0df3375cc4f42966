/**
 * Interpolation without braces: `$name`, `$name->property`, `$name?->property`, `$name[key]`. It is read from the text: the
 * grammar lacks two of these forms (`?->`, and properties named like keywords), and text is quicker than nodes.
 */
import type { Expr, StringLit, Variable } from './ast.ts';

/** Makes the literal for a stretch of text. */
export type Literal = (start: number, end: number) => StringLit;

/** Whether `raw` has expressions in braces, `{$…}` or `${…}`, which only the grammar can read. */
export function hasBraces(raw: string): boolean {
  return raw.includes('{$') || raw.includes('${');
}

/** Variables in `text` between two offsets, and literals for what lies between them. */
export function simpleParts(text: string, from: number, to: number, literal: Literal): (StringLit | Expr)[] {
  const parts: (StringLit | Expr)[] = [];
  let done = from;
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) at += 2;
    else if (code === DOLLAR && isNameStart(text.charCodeAt(at + 1))) {
      if (at > done) parts.push(literal(done, at));
      const expr = readVariable(text, at);
      parts.push(expr);
      done = expr.end;
      at = done;
    } else at++;
  }
  if (done < to) parts.push(literal(done, to));
  return parts;
}

const BACKSLASH = 92;
const DOLLAR = 36;

const NAME = /[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*/y;
const PROPERTY = /(\??)->([A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)/y;
const OFFSET = /\[(?:(-?)(0|[1-9]\d*)|\$([A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)|([\w\u0080-\uffff-]+))\]/y;

function readVariable(text: string, start: number): Expr {
  const name = matchAt(NAME, text, start + 1)?.[0] ?? '';
  const variable: Variable = { kind: 'Variable', start, end: start + 1 + name.length, name };
  const property = matchAt(PROPERTY, text, variable.end);
  if (property !== undefined) {
    const end = variable.end + property[0].length;
    const word = property[2] ?? '';
    const identifier = { kind: 'Identifier', start: end - word.length, end, text: word } as const;
    return { kind: 'PropertyFetch', start, end, object: variable, name: identifier, nullsafe: property[1] === '?' };
  }
  const offset = matchAt(OFFSET, text, variable.end);
  if (offset === undefined) return variable;
  const end = variable.end + offset[0].length;
  return { kind: 'Subscript', start, end, base: variable, index: readOffset(offset, variable.end + 1, end - 1) };
}

/** A number is one only when PHP would write it so; everything else, such as `01`, is a string. */
function readOffset(offset: RegExpExecArray, start: number, end: number): Expr {
  const [, sign = '', digits, name, word = ''] = offset;
  if (name !== undefined) return { kind: 'Variable', start, end, name };
  if (digits === undefined) return { kind: 'StringLit', start, end, value: word, quote: 'single' };
  if (sign === '') return { kind: 'IntLit', start, end, raw: digits };
  return { kind: 'Unary', start, end, op: '-', expr: { kind: 'IntLit', start: start + 1, end, raw: digits } };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

function isNameStart(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code > 127;
}
