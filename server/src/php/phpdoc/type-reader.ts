/**
 * The characters of a docblock as its types see them: blanks, line breaks with the `*` that starts the next line, names,
 * variables, literals. It knows no grammar. Nothing is copied out of the comment before it is asked for.
 */

import { unescapeDouble, unescapeSingle } from '../../syntax/php/escapes.ts';
import {
  AMPERSAND,
  BACKSLASH,
  CLOSE_PAREN,
  COMMA,
  CR,
  DOLLAR,
  DOT,
  DOUBLE_QUOTE,
  EQUALS,
  LF,
  MINUS,
  SINGLE_QUOTE,
  SLASH,
  SPACE,
  STAR,
  TAB,
} from './chars.ts';

/** Where reading stands. Every `read…` moves `pos` only when it finds what it looks for. */
export interface TypeReader {
  readonly text: string;
  readonly end: number;
  pos: number;
  /** How many brackets are open: only within them may a type go over several lines. */
  brackets: number;
  /** How deep the type that is being read is nested. */
  depth: number;
}

export function openReader(text: string, start: number, end: number): TypeReader {
  return { text, end, pos: start, brackets: 0, depth: 0 };
}

/** The character code at a position, or -1 past the end. */
export function codeAt(reader: TypeReader, at: number): number {
  return at < reader.end ? reader.text.charCodeAt(at) : -1;
}

/** Goes back to where the reader was unless `read` finds something. */
export function attempt<T>(reader: TypeReader, read: (reader: TypeReader) => T | undefined): T | undefined {
  const { pos, brackets, depth } = reader;
  const found = read(reader);
  if (found === undefined) {
    reader.pos = pos;
    reader.brackets = brackets;
    reader.depth = depth;
  }
  return found;
}

/** Skips blanks, and within brackets line breaks and `// comments` too. */
export function skipBlanks(reader: TypeReader): void {
  for (;;) {
    const code = codeAt(reader, reader.pos);
    if (code === SPACE || code === TAB) reader.pos++;
    else if (reader.brackets === 0) return;
    else if (code === LF || code === CR) reader.pos = afterLineStart(reader.text, reader.pos + 1, reader.end);
    else if (code === SLASH && codeAt(reader, reader.pos + 1) === SLASH) reader.pos = lineEnd(reader.text, reader.pos);
    else return;
  }
}

/** The position behind the blanks and the `*` that a line of a docblock begins with. */
export function afterLineStart(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at < end && text.charCodeAt(at) === STAR ? at + 1 : at;
}

/** Where the line of a position ends. */
export function lineEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
}

/** Skips blanks and answers the character code that follows, -1 at the end. */
export function peek(reader: TypeReader): number {
  skipBlanks(reader);
  return codeAt(reader, reader.pos);
}

/** Takes one character when it comes next, blanks before it skipped. */
export function take(reader: TypeReader, code: number): boolean {
  if (peek(reader) !== code) return false;
  reader.pos++;
  return true;
}

/** Takes an opening bracket; the matching `takeClosing` must follow, or the reader go back. */
export function takeOpening(reader: TypeReader, code: number): boolean {
  if (!take(reader, code)) return false;
  reader.brackets++;
  return true;
}

export function takeClosing(reader: TypeReader, code: number): boolean {
  if (!take(reader, code)) return false;
  reader.brackets--;
  return true;
}

/** Takes `...`. */
export function takeDots(reader: TypeReader): boolean {
  skipBlanks(reader);
  if (!reader.text.startsWith('...', reader.pos) || reader.pos + 3 > reader.end) return false;
  reader.pos += 3;
  return true;
}

/** Takes a word, in lower case as the grammar has it, when it is not only the start of a longer name. */
export function takeWord(reader: TypeReader, word: string): boolean {
  skipBlanks(reader);
  const after = reader.pos + word.length;
  if (after > reader.end || !reader.text.startsWith(word, reader.pos) || isNamePart(codeAt(reader, after)))
    return false;
  reader.pos = after;
  return true;
}

/** `&` in front of a variable, `...`, `=`, `,` or `)` is a reference and not an intersection. */
export function isReference(reader: TypeReader): boolean {
  if (peek(reader) !== AMPERSAND) return false;
  let at = reader.pos + 1;
  while (isBlank(codeAt(reader, at))) at++;
  const code = codeAt(reader, at);
  if (code === DOLLAR) return !isThisAt(reader, at);
  return code === DOT || code === COMMA || code === EQUALS || code === CLOSE_PAREN;
}

/** A name with its namespace and hyphens, as written. */
export function readName(reader: TypeReader): string | undefined {
  skipBlanks(reader);
  const end = nameEnd(reader, reader.pos);
  if (end === reader.pos) return undefined;
  const name = reader.text.slice(reader.pos, end);
  reader.pos = end;
  return name;
}

/** Where the name at a position ends; the position itself when there is none. */
export function nameEnd(reader: TypeReader, from: number): number {
  let end = from;
  for (;;) {
    const start = codeAt(reader, end) === BACKSLASH ? end + 1 : end;
    if (!isNameStart(codeAt(reader, start))) return end;
    end = start + 1;
    for (;;) {
      const code = codeAt(reader, end);
      if (isNamePart(code) || (code === MINUS && isNamePart(codeAt(reader, end + 1)))) end++;
      else break;
    }
  }
}

/** A variable but `$this`, without its `$`. */
export function readVariable(reader: TypeReader): string | undefined {
  if (peek(reader) !== DOLLAR || isThisAt(reader, reader.pos)) return undefined;
  const start = reader.pos + 1;
  if (!isNameStart(codeAt(reader, start))) return undefined;
  let end = start + 1;
  while (isNamePart(codeAt(reader, end))) end++;
  reader.pos = end;
  return reader.text.slice(start, end);
}

/** Takes `$this`. */
export function takeThis(reader: TypeReader): boolean {
  skipBlanks(reader);
  if (!isThisAt(reader, reader.pos)) return false;
  reader.pos += 5;
  return true;
}

function isThisAt(reader: TypeReader, at: number): boolean {
  return reader.text.startsWith('$this', at) && at + 5 <= reader.end && !isNamePart(codeAt(reader, at + 5));
}

/** The value of a string in single or double quotes; it ends on its line. */
export function readString(reader: TypeReader): string | undefined {
  const quote = peek(reader);
  if (quote !== SINGLE_QUOTE && quote !== DOUBLE_QUOTE) return undefined;
  for (let at = reader.pos + 1; ; at++) {
    const code = codeAt(reader, at);
    if (code === -1 || code === LF || code === CR) return undefined;
    if (code === BACKSLASH) at++;
    else if (code === quote) {
      const raw = reader.text.slice(reader.pos + 1, at);
      reader.pos = at + 1;
      return quote === SINGLE_QUOTE ? unescapeSingle(raw) : unescapeDouble(raw, '"');
    }
  }
}

const NUMBER =
  /[+-]?(?:0[bB][01]+(?:_[01]+)*|0[oO][0-7]+(?:_[0-7]+)*|0[xX][\da-fA-F]+(?:_[\da-fA-F]+)*|((?:\d+(?:_\d+)*)?\.\d+(?:_\d+)*(?:[eE][+-]?\d+)?|\d+(?:_\d+)*[eE][+-]?\d+)|\d+(?:_\d+)*)/y;

/** A number as written, without `_`. */
export function readNumber(reader: TypeReader): { readonly text: string; readonly float: boolean } | undefined {
  skipBlanks(reader);
  NUMBER.lastIndex = reader.pos;
  const found = NUMBER.exec(reader.text);
  if (found === null || NUMBER.lastIndex > reader.end) return undefined;
  reader.pos = NUMBER.lastIndex;
  return { text: found[0].replaceAll('_', ''), float: found[1] !== undefined };
}

export function isBlank(code: number): boolean {
  return code === SPACE || code === TAB;
}

function isNameStart(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code >= 128;
}

export function isNamePart(code: number): boolean {
  return isNameStart(code) || isDigit(code);
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
