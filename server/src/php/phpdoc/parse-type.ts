/**
 * Reads one type out of a docblock. The grammar is that of PHPStan's parser, widened where habit is wider than it: `?A|B`,
 * `A&B|C`, `callable(int)` and unions over several lines are read too. It must not know tags, nor what a name means.
 */
import {
  AMPERSAND,
  BACKSLASH,
  CLOSE_CURLY,
  CLOSE_PAREN,
  CLOSE_SQUARE,
  COLON,
  COMMA,
  CR,
  DOLLAR,
  DOT,
  DOUBLE_QUOTE,
  EQUALS,
  GREATER,
  LESS,
  LF,
  MINUS,
  OPEN_CURLY,
  OPEN_PAREN,
  OPEN_SQUARE,
  PIPE,
  PLUS,
  QUESTION,
  SINGLE_QUOTE,
  STAR,
} from './chars.ts';
import type { CallableParam, DocTemplate, DocType, DocTypeArg, ShapeItem, ShapeName } from './type-node.ts';
import {
  afterLineStart,
  attempt,
  codeAt,
  isBlank,
  isDigit,
  isNamePart,
  isReference,
  openReader,
  peek,
  readName,
  readNumber,
  readString,
  readVariable,
  type TypeReader,
  take,
  takeClosing,
  takeDots,
  takeOpening,
  takeThis,
  takeWord,
} from './type-reader.ts';

/**
 * The type that starts at an offset of the text, and the offset behind it; what follows is a description or a variable.
 * Undefined when there is no well-formed type. The text may be a whole comment: the `*` that a line begins with is no part
 * of the type.
 */
export function parseDocType(text: string, start = 0): { type: DocType; end: number } | undefined {
  const reader = openReader(text, start, text.length);
  const type = readType(reader);
  if (type === undefined) return undefined;
  let end = reader.pos;
  while (isBlank(text.charCodeAt(end - 1))) end--;
  return { type, end };
}

/** Deeper types are rejected: nobody writes them, and everything that walks a type may recurse. */
const MAX_DEPTH = 64;
const MAX_SUFFIXES = 16;

/** A whole type: a union of intersections. */
export function readType(reader: TypeReader): DocType | undefined {
  const first = readIntersection(reader);
  if (first === undefined) return undefined;
  if (!takePipe(reader)) return first;
  const types = [first];
  do {
    const next = readIntersection(reader);
    if (next === undefined) return undefined;
    types.push(next);
  } while (takePipe(reader));
  return { kind: 'union', types };
}

/** Takes `|`, which may also begin the next line when something follows it there. */
function takePipe(reader: TypeReader): boolean {
  const code = peek(reader);
  if (code === PIPE) {
    reader.pos++;
    return true;
  }
  if (code !== LF && code !== CR) return false;
  let at = afterLineStart(reader.text, reader.pos + (code === CR ? 2 : 1), reader.end);
  while (isBlank(codeAt(reader, at))) at++;
  if (codeAt(reader, at) !== PIPE || codeAt(reader, at + 1) === PIPE) return false;
  reader.pos = at + 1;
  return true;
}

function readIntersection(reader: TypeReader): DocType | undefined {
  const first = readNullable(reader);
  if (first === undefined) return undefined;
  if (peek(reader) !== AMPERSAND || isReference(reader)) return first;
  const types = [first];
  while (peek(reader) === AMPERSAND && !isReference(reader)) {
    reader.pos++;
    const next = readNullable(reader);
    if (next === undefined) return undefined;
    types.push(next);
  }
  return { kind: 'intersection', types };
}

function readNullable(reader: TypeReader): DocType | undefined {
  if (!take(reader, QUESTION)) return readAtomic(reader);
  const type = readAtomic(reader);
  return type === undefined ? undefined : { kind: 'nullable', type };
}

function readAtomic(reader: TypeReader): DocType | undefined {
  if (reader.depth >= MAX_DEPTH) return undefined;
  reader.depth++;
  const base = readBase(reader);
  const type = base === undefined ? undefined : readSuffixes(reader, base);
  reader.depth--;
  return type;
}

function readBase(reader: TypeReader): DocType | undefined {
  const code = peek(reader);
  switch (code) {
    case OPEN_PAREN:
      return readParenthesized(reader);
    case DOLLAR:
      return takeThis(reader) ? { kind: 'this' } : undefined;
    case SINGLE_QUOTE:
    case DOUBLE_QUOTE: {
      const value = readString(reader);
      return value === undefined ? undefined : { kind: 'string-literal', value };
    }
    default:
      if (isDigit(code) || code === MINUS || code === PLUS || code === DOT) return readNumeric(reader);
      return readNamed(reader);
  }
}

function readNumeric(reader: TypeReader): DocType | undefined {
  const number = readNumber(reader);
  return number === undefined ? undefined : { kind: number.float ? 'float-literal' : 'int-literal', text: number.text };
}

/** `[]` and `['key']`, any number of times. A blank before the bracket allows only `[]`: the rest would be a description. */
function readSuffixes(reader: TypeReader, base: DocType): DocType {
  let type = base;
  for (let count = 0; count < MAX_SUFFIXES && peek(reader) === OPEN_SQUARE; count++) {
    const isAttached = !isBlank(codeAt(reader, reader.pos - 1));
    const of = type;
    const next = attempt(reader, (): DocType | undefined => {
      takeOpening(reader, OPEN_SQUARE);
      if (takeClosing(reader, CLOSE_SQUARE)) return { kind: 'array', of };
      const offset = isAttached ? readType(reader) : undefined;
      if (offset === undefined || !takeClosing(reader, CLOSE_SQUARE)) return undefined;
      return { kind: 'offset', type: of, offset };
    });
    if (next === undefined) break;
    type = next;
  }
  return type;
}

/** `(T)` and the conditional types, which stand in parentheses. */
function readParenthesized(reader: TypeReader): DocType | undefined {
  takeOpening(reader, OPEN_PAREN);
  const type = readTypeOrConditional(reader);
  return type !== undefined && takeClosing(reader, CLOSE_PAREN) ? type : undefined;
}

function readTypeOrConditional(reader: TypeReader): DocType | undefined {
  peek(reader);
  const parameter = readVariable(reader);
  if (parameter !== undefined) return readConditional(reader, { kind: 'parameter', name: parameter });
  const type = readType(reader);
  if (type === undefined || !isWordNext(reader, 'is')) return type;
  return readConditional(reader, type);
}

type Conditional = Extract<DocType, { kind: 'conditional' }>;

function readConditional(reader: TypeReader, subject: Conditional['subject']): DocType | undefined {
  if (!takeWord(reader, 'is') || reader.depth >= MAX_DEPTH) return undefined;
  const negated = takeWord(reader, 'not');
  reader.depth++;
  const target = readType(reader);
  if (target === undefined || !take(reader, QUESTION)) return undefined;
  const whenTrue = readType(reader);
  if (whenTrue === undefined || !take(reader, COLON)) return undefined;
  const whenFalse = readTypeOrConditional(reader);
  if (whenFalse === undefined) return undefined;
  reader.depth--;
  return { kind: 'conditional', subject, negated, target, whenTrue, whenFalse };
}

/** What begins with a name: the name alone, a constant, a generic type, a shape, a callable. */
function readNamed(reader: TypeReader): DocType | undefined {
  const name = readName(reader);
  if (name === undefined) return undefined;
  const constant = readConstant(reader);
  if (constant !== undefined) return { kind: 'const', class: name, name: constant };
  const isAttached = !isBlank(codeAt(reader, reader.pos));
  switch (peek(reader)) {
    case LESS: {
      const callable = isCallableName(name) ? attempt(reader, () => readCallable(reader, name)) : undefined;
      const generic = callable ?? attempt(reader, () => readGeneric(reader, name));
      return generic ?? (isAttached ? undefined : { kind: 'name', name });
    }
    case OPEN_PAREN: {
      const mayBeCallable = isAttached || isCallableName(name);
      const callable = mayBeCallable ? attempt(reader, () => readCallable(reader, name)) : undefined;
      return callable ?? { kind: 'name', name };
    }
    case OPEN_CURLY:
      if (isAttached && isShapeName(name)) return readArrayShape(reader, name);
      if (isAttached && name === 'object') return readObjectShape(reader);
      return { kind: 'name', name };
    default:
      return { kind: 'name', name };
  }
}

/** `::NAME`, `::*`, `::PREFIX_*`: the name behind the colons. */
function readConstant(reader: TypeReader): string | undefined {
  if (codeAt(reader, reader.pos) !== COLON || codeAt(reader, reader.pos + 1) !== COLON) return undefined;
  const start = reader.pos + 2;
  let end = start;
  while (isNamePart(codeAt(reader, end)) || codeAt(reader, end) === STAR) end++;
  if (end === start) return undefined;
  reader.pos = end;
  return reader.text.slice(start, end);
}

function readGeneric(reader: TypeReader, name: string): DocType | undefined {
  takeOpening(reader, LESS);
  const args = readList(reader, GREATER, readGenericArg);
  return args === undefined || args.length === 0 ? undefined : { kind: 'generic', name, args };
}

function readGenericArg(reader: TypeReader): DocTypeArg | undefined {
  if (take(reader, STAR)) return { type: { kind: 'name', name: 'mixed' }, variance: 'bivariant' };
  const variance = takeWord(reader, 'covariant')
    ? 'covariant'
    : takeWord(reader, 'contravariant')
      ? 'contravariant'
      : undefined;
  const type = readType(reader);
  if (type === undefined) return undefined;
  return variance === undefined ? { type } : { type, variance };
}

function readCallable(reader: TypeReader, name: string): DocType | undefined {
  const templates = takeOpening(reader, LESS) ? readList(reader, GREATER, readTemplate) : [];
  if (templates === undefined || !takeOpening(reader, OPEN_PAREN)) return undefined;
  const params = readList(reader, CLOSE_PAREN, readCallableParam);
  if (params === undefined) return undefined;
  if (!take(reader, COLON)) {
    return isCallableName(name) ? { kind: 'callable', name, templates, params, returns: undefined } : undefined;
  }
  const returns = readNullable(reader);
  return returns === undefined ? undefined : { kind: 'callable', name, templates, params, returns };
}

/** `string`, `string $name`, `int &...$more`, `int=`, and `...string` as some write it. */
function readCallableParam(reader: TypeReader): CallableParam | undefined {
  const startsWithDots = takeDots(reader);
  const type = readType(reader);
  if (type === undefined) return undefined;
  const byRef = take(reader, AMPERSAND);
  const variadic = takeDots(reader) || startsWithDots;
  peek(reader);
  const name = readVariable(reader);
  const optional = take(reader, EQUALS);
  return { type, name, optional, variadic, byRef };
}

/** `T`, `T of Model`, `T of Model = User`. */
export function readTemplate(reader: TypeReader): DocTemplate | undefined {
  const name = readName(reader);
  if (name === undefined) return undefined;
  let bound: DocType | undefined;
  if (takeWord(reader, 'of') || takeWord(reader, 'as')) {
    bound = readType(reader);
    if (bound === undefined) return undefined;
  }
  if (takeWord(reader, 'super') && readType(reader) === undefined) return undefined;
  if (!take(reader, EQUALS)) return { name, bound, default: undefined };
  const fallback = readType(reader);
  return fallback === undefined ? undefined : { name, bound, default: fallback };
}

function readArrayShape(reader: TypeReader, name: ShapeName): DocType | undefined {
  takeOpening(reader, OPEN_CURLY);
  const items: ShapeItem[] = [];
  while (!takeClosing(reader, CLOSE_CURLY)) {
    if (takeDots(reader)) return readOpenEnd(reader, name, items);
    const item = readShapeItem(reader);
    if (item === undefined) return undefined;
    items.push(item);
    if (!take(reader, COMMA) && peek(reader) !== CLOSE_CURLY) return undefined;
  }
  return { kind: 'shape', name, items, open: false };
}

/** What follows `...` in a shape: perhaps the types of the further keys and values, then the end. */
function readOpenEnd(reader: TypeReader, name: ShapeName, items: readonly ShapeItem[]): DocType | undefined {
  let rest: { key?: DocType; value: DocType } | undefined;
  if (takeOpening(reader, LESS)) {
    const [first, second, ...more] = readList(reader, GREATER, readType) ?? [];
    if (first === undefined || more.length > 0) return undefined;
    rest = second === undefined ? { value: first } : { key: first, value: second };
  }
  take(reader, COMMA);
  if (!takeClosing(reader, CLOSE_CURLY)) return undefined;
  return { kind: 'shape', name, items, open: true, ...(rest === undefined ? {} : { rest }) };
}

function readObjectShape(reader: TypeReader): DocType | undefined {
  takeOpening(reader, OPEN_CURLY);
  const items = readList(reader, CLOSE_CURLY, (inner) => {
    const item = readShapeItem(inner);
    return item?.key === undefined ? undefined : item;
  });
  return items === undefined ? undefined : { kind: 'object-shape', items };
}

function readShapeItem(reader: TypeReader): ShapeItem | undefined {
  const start = attempt(reader, readShapeKey);
  const type = readType(reader);
  if (type === undefined) return undefined;
  return { key: start?.key, optional: start?.optional ?? false, type };
}

function readShapeKey(reader: TypeReader): { key: string; optional: boolean } | undefined {
  const code = peek(reader);
  const number = isDigit(code) || code === MINUS || code === PLUS ? readNumber(reader) : undefined;
  let key = number?.float === false ? number.text : (readString(reader) ?? readName(reader));
  if (key === undefined) return undefined;
  const constant = number === undefined ? readConstant(reader) : undefined;
  if (constant !== undefined) key = `${key}::${constant}`;
  const optional = take(reader, QUESTION);
  return take(reader, COLON) ? { key, optional } : undefined;
}

/** What stands between an opening bracket already taken and its closing one, between commas; the last may have one too. */
export function readList<T>(
  reader: TypeReader,
  closing: number,
  readOne: (reader: TypeReader) => T | undefined,
): readonly T[] | undefined {
  const found: T[] = [];
  while (!takeClosing(reader, closing)) {
    const one = readOne(reader);
    if (one === undefined) return undefined;
    found.push(one);
    if (!take(reader, COMMA) && peek(reader) !== closing) return undefined;
  }
  return found;
}

function isWordNext(reader: TypeReader, word: string): boolean {
  const { pos } = reader;
  const isNext = takeWord(reader, word);
  reader.pos = pos;
  return isNext;
}

function isShapeName(name: string): name is ShapeName {
  return name === 'array' || name === 'list' || name === 'non-empty-array' || name === 'non-empty-list';
}

/** Whether the name is that of something to call, so that what is in parentheses behind it are its parameters. */
export function isCallableName(name: string): boolean {
  const lower = (name.charCodeAt(0) === BACKSLASH ? name.slice(1) : name).toLowerCase();
  return lower === 'callable' || lower === 'closure' || lower === 'pure-callable' || lower === 'pure-closure';
}
