/**
 * What the parser is shown in place of the text: the same, character for character, except where Go and the grammar
 * differ.
 *
 * The grammar wants a line break or semicolon behind the last statement. And it reads the first argument of `new` and
 * `make` as a type, but since Go 1.26 `new` also takes a value, and both names can be declared anew; so where the
 * argument does not begin as only a type can, the parser sees another name of the same length, and an ordinary call.
 * A type that reads as an expression lowers to the same nodes.
 */
export function shownText(text: string): string {
  return `${text}\n`.replace(CALL, (call) => call.replace(/w|e(?=\s*\($)/, (letter) => letter.toUpperCase()));
}

/** `new(` or `make(` in front of a value, or of a name that does not begin a type literal. */
const CALL = /\b(?:new|make)[ \t]*\((?=\s*(?:[^\s[*<)\p{L}]|(?!(?:map|chan|func|struct|interface)\b)\p{L}))/gu;
