/**
 * What stands behind `@method`: PHPStan's grammar, and what older docblocks write: what is returned behind the parameters,
 * and parameters that are not well-formed, which are then left out.
 */
import {
  AMPERSAND,
  AT,
  BACKSLASH,
  CLOSE_CURLY,
  CLOSE_PAREN,
  CLOSE_SQUARE,
  COLON,
  COMMA,
  DOLLAR,
  DOT,
  DOUBLE_QUOTE,
  EQUALS,
  GREATER,
  LESS,
  LF,
  OPEN_CURLY,
  OPEN_PAREN,
  OPEN_SQUARE,
  SINGLE_QUOTE,
} from './chars.ts';
import type { DocMethod, DocMethodParam } from './doc-block.ts';
import { isCallableName, readList, readTemplate, readType } from './parse-type.ts';
import {
  afterLineStart,
  attempt,
  codeAt,
  isBlank,
  isReference,
  peek,
  readName,
  readVariable,
  type TypeReader,
  take,
  takeClosing,
  takeDots,
  takeOpening,
  takeWord,
} from './type-reader.ts';

export function readMethod(reader: TypeReader): DocMethod | undefined {
  const isStatic = attempt(reader, () => takeStatic(reader)) ?? false;
  const bare = attempt(reader, () => readSignature(reader));
  // A return type may look like a method: `\Closure(): int name()`.
  if (bare !== undefined && !isCallableName(bare.name)) {
    if (take(reader, COLON)) {
      const returns = readType(reader);
      return returns === undefined ? undefined : { ...bare, static: isStatic, returns };
    }
    // `static make()` says what is returned, as PHPStan has it.
    return { ...bare, static: false, returns: isStatic ? { kind: 'name', name: 'static' } : undefined };
  }
  const returns = readType(reader);
  const signature = returns === undefined ? undefined : readSignature(reader);
  return signature === undefined ? undefined : { ...signature, static: isStatic, returns };
}

/** `static` in front of a type or a name; otherwise it is part of the type, or the name itself. */
function takeStatic(reader: TypeReader): true | undefined {
  if (!takeWord(reader, 'static') || !isBlank(codeAt(reader, reader.pos))) return undefined;
  const next = String.fromCharCode(peek(reader));
  return /[\w\\?$(]/.test(next) ? true : undefined;
}

/** `name(…)`, `name<T of Model>(…)`. */
function readSignature(reader: TypeReader): Pick<DocMethod, 'name' | 'templates' | 'params'> | undefined {
  const name = readName(reader);
  if (name === undefined || name.includes('\\') || name.includes('-')) return undefined;
  const templates = takeOpening(reader, LESS) ? readList(reader, GREATER, readTemplate) : [];
  if (templates === undefined || !takeOpening(reader, OPEN_PAREN)) return undefined;
  const params = attempt(reader, () => readList(reader, CLOSE_PAREN, readMethodParam));
  if (params !== undefined) return { name, templates, params };
  skipValue(reader, false);
  return takeClosing(reader, CLOSE_PAREN) ? { name, templates, params: [] } : undefined;
}

function readMethodParam(reader: TypeReader): DocMethodParam | undefined {
  const code = peek(reader);
  const isTypeless = code === DOLLAR || code === DOT || (code === AMPERSAND && isReference(reader));
  const type = isTypeless ? undefined : readType(reader);
  if (!isTypeless && type === undefined) return undefined;
  take(reader, AMPERSAND);
  const variadic = takeDots(reader);
  peek(reader);
  const name = readVariable(reader);
  if (name === undefined) return undefined;
  const optional = take(reader, EQUALS);
  if (optional) skipValue(reader, true);
  return { name, type, optional, variadic };
}

/** Skips to the bracket that closes what is around, or to a comma at the same level; never into the next tag. */
function skipValue(reader: TypeReader, toComma: boolean): void {
  let level = 0;
  for (; reader.pos < reader.end; reader.pos++) {
    const code = codeAt(reader, reader.pos);
    if (code === OPEN_PAREN || code === OPEN_SQUARE || code === OPEN_CURLY) level++;
    else if (code === CLOSE_PAREN || code === CLOSE_SQUARE || code === CLOSE_CURLY) {
      if (level === 0) return;
      level--;
    } else if (code === COMMA && toComma && level === 0) return;
    else if (code === SINGLE_QUOTE || code === DOUBLE_QUOTE) reader.pos = closingQuote(reader, code);
    else if (code === LF && isTagLine(reader, reader.pos + 1)) return;
  }
}

/** Where a string ends; where it starts when its line has no other quote, as in `don't`. */
function closingQuote(reader: TypeReader, quote: number): number {
  for (let at = reader.pos + 1; at < reader.end; at++) {
    const code = codeAt(reader, at);
    if (code === quote) return at;
    if (code === LF) break;
    if (code === BACKSLASH) at++;
  }
  return reader.pos;
}

function isTagLine(reader: TypeReader, start: number): boolean {
  let at = afterLineStart(reader.text, start, reader.end);
  while (isBlank(codeAt(reader, at))) at++;
  return codeAt(reader, at) === AT;
}
