/**
 * What PHP makes of the text between quotes. Pure text to text; knows neither nodes nor the cursor.
 *
 * A PHP string is bytes; ours is UTF-16. Text stands for its UTF-8 bytes, while `\xFF` and `\377` name one byte, which
 * becomes the code unit of that number.
 */

/** The value between single quotes, where only `\\` and `\'` are escapes. */
export function unescapeSingle(raw: string): string {
  return raw.includes('\\') ? raw.replace(/\\([\\'])/g, '$1') : raw;
}

/** The value of text between double quotes, in a heredoc or between backticks. */
export function unescapeDouble(raw: string, quote: '"' | '`' | ''): string {
  if (!raw.includes('\\')) return raw;
  return raw.replace(ESCAPE, (written: string, body: string) => {
    const first = body.charAt(0);
    const simple = SIMPLE[first];
    if (simple !== undefined && body.length === 1) return simple;
    if (first === 'x' && body.length > 1) return String.fromCharCode(Number.parseInt(body.slice(1), 16));
    if (first === 'u') {
      const code = Number.parseInt(body.slice(2, -1), 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : written;
    }
    if (first >= '0' && first <= '7') return String.fromCharCode(Number.parseInt(body, 8) & 0xff);
    return body === quote ? body : written;
  });
}

const ESCAPE = /\\(x[0-9A-Fa-f]{1,2}|u\{[0-9A-Fa-f]+\}|[0-7]{1,3}|[\s\S])/g;

const SIMPLE: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  v: '\v',
  e: '\x1b',
  f: '\f',
  '\\': '\\',
  $: '$',
};

/** Takes `indent` columns of blanks off every line of a heredoc; `atLineStart` tells whether the text begins a line. */
export function unindent(raw: string, indent: number, atLineStart: boolean): string {
  if (indent === 0) return raw;
  const pattern = new RegExp(`(\\n|\\r(?!\\n))[ \\t]{1,${indent}}`, 'g');
  const inner = raw.replace(pattern, '$1');
  return atLineStart ? inner.replace(new RegExp(`^[ \\t]{1,${indent}}`), '') : inner;
}
