/**
 * The words of SQL as `mysqldump`, `pg_dump` and SQLite write it. Just enough to read definitions of tables: nothing is
 * rejected, and what is not closed ends with the text.
 */

export interface SqlToken {
  /** `name` is quoted as an identifier; `word` is not quoted. */
  readonly kind: 'word' | 'name' | 'string' | 'number' | 'sign';
  /** Without quotes. */
  readonly text: string;
  readonly at: number;
}

const TOKEN = new RegExp(
  [
    String.raw`\s+|--[^\n]*|#[^\n]*|\/\*[\s\S]*?(?:\*\/|$)`,
    String.raw`(?<string>[EeNn]?'(?:[^'\\]|\\[\s\S]|'')*(?:'|$))`,
    String.raw`(?<name>\x60(?:[^\x60]|\x60\x60)*(?:\x60|$)|"(?:[^"]|"")*(?:"|$)|\[[A-Za-z_][\w ]*\])`,
    String.raw`(?<number>\d+(?:\.\d+)?)`,
    String.raw`(?<word>[\p{L}_][\p{L}\p{N}_$]*)`,
    String.raw`(?<sign>::|[\s\S])`,
  ].join('|'),
  'uy',
);

/** The statements of a text, without the semicolons between them. */
export function sqlStatements(text: string): readonly (readonly SqlToken[])[] {
  const statements: SqlToken[][] = [];
  let tokens: SqlToken[] = [];
  const end = (): void => {
    if (tokens.length > 0) statements.push(tokens);
    tokens = [];
  };
  for (let at = 0; at < text.length; ) {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(text);
    if (found === null) break;
    const token = tokenOf(found, at);
    at = TOKEN.lastIndex;
    if (token?.text === ';' && token.kind === 'sign') {
      at = skipCopiedRows(text, at, tokens);
      end();
    } else if (token !== undefined) tokens.push(token);
  }
  end();
  return statements;
}

function tokenOf(found: RegExpExecArray, at: number): SqlToken | undefined {
  const { string, name, number, word, sign } = found.groups ?? {};
  if (string !== undefined) return { kind: 'string', text: unquote(string.slice(string.indexOf("'"))), at };
  if (name !== undefined)
    return { kind: 'name', text: name.slice(1, -1).replace(/``|""/g, (pair) => pair.charAt(0)), at };
  if (number !== undefined) return { kind: 'number', text: number, at };
  if (word !== undefined) return { kind: 'word', text: word, at };
  return sign === undefined ? undefined : { kind: 'sign', text: sign, at };
}

function unquote(text: string): string {
  const end = text.length > 1 && text.endsWith("'") ? -1 : text.length;
  return text.slice(1, end).replace(/''|\\([\s\S])/g, (_, escaped: string | undefined) => escaped ?? "'");
}

/** `COPY … FROM stdin;` is followed by rows, each of which becomes a word of the statement, up to `\.`. */
function skipCopiedRows(text: string, at: number, tokens: SqlToken[]): number {
  if (tokens[0]?.text.toLowerCase() !== 'copy' || tokens.at(-1)?.text.toLowerCase() !== 'stdin') return at;
  const end = text.indexOf('\n\\.', at);
  const rows = text.slice(at, end === -1 ? text.length : end);
  tokens.push({ kind: 'string', text: rows, at });
  return end === -1 ? text.length : end + 3;
}

export function isWord(token: SqlToken | undefined, ...words: readonly string[]): boolean {
  return token?.kind === 'word' && words.includes(token.text.toLowerCase());
}

export function isSign(token: SqlToken | undefined, sign: string): boolean {
  return token?.kind === 'sign' && token.text === sign;
}

/** The place of the bracket that closes the one at `open`; the end when there is none. */
export function closing(tokens: readonly SqlToken[], open: number): number {
  let depth = 0;
  for (let at = open; at < tokens.length; at++) {
    if (isSign(tokens[at], '(')) depth++;
    else if (isSign(tokens[at], ')') && --depth === 0) return at;
  }
  return tokens.length;
}

/** The parts between commas, brackets left whole. */
export function parts(tokens: readonly SqlToken[]): readonly (readonly SqlToken[])[] {
  const found: SqlToken[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (isSign(token, '(')) depth++;
    if (isSign(token, ')')) depth--;
    if (depth === 0 && isSign(token, ',')) found.push([]);
    else found.at(-1)?.push(token);
  }
  return found.filter((part) => part.length > 0);
}
