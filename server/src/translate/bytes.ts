/**
 * PHP strings as Go literals. A PHP string is bytes; the tree holds UTF-16 where an escape such as `\xE9` has become one
 * code unit, so a string with such escapes is read again as bytes.
 */
import type { BasicLit } from '../go/ast.ts';
import { stringLit } from '../go/build.ts';
import type { StringLit } from '../syntax/php/ast.ts';

/** The literal with exactly the bytes of the PHP string; undefined when they cannot be told from the tree. */
export function phpStringLit(literal: StringLit, source: string): BasicLit | undefined {
  const { value } = literal;
  if (isPlainText(literal, source)) return stringLit(value);
  // Only where all else is ASCII is every high code unit a byte.
  if (!value.isWellFormed() || /[^\0-\x7f]|\\u\{/.test(writtenAs(literal, source))) return undefined;
  return bytesLit(Uint8Array.from(value, (character) => character.charCodeAt(0)));
}

/** Whether the tree has the very text of the PHP string, as UTF-8 for every character. */
export function isPlainText(literal: StringLit, source: string): boolean {
  const { value } = literal;
  const written = writtenAs(literal, source);
  // Where the file is not UTF-8, reading it has put this character for bytes that are lost.
  if (!value.isWellFormed() || written.includes('\ufffd')) return false;
  const isRaw = literal.quote === 'single' || literal.quote === 'nowdoc';
  return isRaw || !/[\u0080-\u00ff]/.test(value) || !/\\(x[89a-f][0-9a-f]|[2-7][0-7]{2})/i.test(written);
}

function writtenAs(literal: StringLit, source: string): string {
  return source.slice(literal.start, literal.end);
}

/** A Go string literal of bytes: text where they are UTF-8, `\x…` where they are not. */
function bytesLit(bytes: Uint8Array): BasicLit {
  let text: string | undefined;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    text = undefined;
  }
  if (text !== undefined) return stringLit(text);
  const value = Array.from(bytes, (byte) =>
    byte >= 0x20 && byte < 0x7f && byte !== 0x22 && byte !== 0x5c
      ? String.fromCharCode(byte)
      : `\\x${byte.toString(16).padStart(2, '0')}`,
  ).join('');
  return { ...stringLit(''), value: `"${value}"` };
}
