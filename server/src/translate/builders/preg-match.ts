/**
 * `preg_match($PATTERN, $TEXT)` asked as a question: RE2, for patterns that it surely reads as PCRE does, whatever bytes
 * the text holds.
 */
import type { BasicLit } from '../../go/ast.ts';
import { call, selector, stringLit } from '../../go/build.ts';
import type { Match } from '../../table/site.ts';
import type { Applied } from '../apply.ts';
import { type Emission, refuse } from '../emission.ts';
import { lowerExpr } from '../expression.ts';

export function pregMatch(emit: Emission, match: Match): Applied | undefined {
  const pattern = match.captures.get('PATTERN');
  const text = match.captures.get('TEXT');
  if (pattern?.kind !== 'expr' || pattern.expr.kind !== 'StringLit' || text?.kind !== 'expr') {
    return refuse(emit, 'the pattern is not written out here');
  }
  const re2 = goPattern(pattern.expr.value);
  if (re2 === undefined) return refuse(emit, 'Go may read this pattern in another way');
  const compiled = call(selector('regexp', 'MustCompile'), rawLit(re2));
  const expr = call(selector(compiled, 'MatchString'), lowerExpr(emit, text.expr, 'string').expr);
  return { stmts: [], expr, results: ['bool'], answers: false };
}

/**
 * The pattern for Go; undefined when it holds more than ASCII text, sets of ASCII characters, groups, alternatives,
 * quantifiers, and `^` and `$` at its ends. A dot and `[^…]` are left out: PCRE takes a byte where Go takes a character.
 */
export function goPattern(pattern: string): string | undefined {
  const [, delimiter = '', body, flag = ''] = /^([/#~!@%])(.*)\1(i?)$/s.exec(pattern) ?? [];
  if (body === undefined) return undefined;
  const anyCase = flag === 'i';
  let made = '';
  for (let at = 0; at < body.length; ) {
    const [token] = TOKEN.exec(body.slice(at)) ?? [];
    // PHP ends the pattern at a delimiter that is not escaped, also inside a set.
    if (token === undefined || token.replaceAll(/\\./g, '').includes(delimiter)) return undefined;
    const isFirst = at === 0;
    at += token.length;
    if (token === '^' ? !isFirst : token === '$' && at < body.length) return undefined;
    const piece = goPiece(token, delimiter, anyCase);
    if (piece === undefined) return undefined;
    made += piece;
  }
  return isSound(made) ? made : undefined;
}

/** One piece of a pattern: a set, an escape, a group's bracket, a quantifier, an anchor or a character. */
const TOKEN =
  /^(?:\[(?:[^\][\\^`]|\\[dw./+*?()[\]{}^$|\\#~!@%-])+\]|\\[dw./+*?()[\]{}^$|\\#~!@%-]|\((?:\?:|(?!\?))|\{\d{1,2}(?:,\d{0,2})?\}\??|[*+?]\??|[A-Za-z0-9 _,:;@#%&=!<>~/'")|^$-])/;

function goPiece(token: string, delimiter: string, anyCase: boolean): string | undefined {
  // In front of a line break at the end, PCRE's $ holds too.
  if (token === '$') return '\\n?$';
  if (token === `\\${delimiter}` && /[/#~!@%]/.test(delimiter)) return delimiter;
  if (token.startsWith('[')) return goSet(token.slice(1, -1), anyCase);
  // The flag i would reach beyond ASCII in Go.
  return anyCase && /^[A-Za-z]$/.test(token) ? `[${token}${otherCase(token)}]` : token;
}

function goSet(items: string, anyCase: boolean): string | undefined {
  // A range cannot begin with a kind of characters.
  if (/\\[dw]-./.test(items)) return undefined;
  let made = '';
  for (const [whole, from = '', to = ''] of items.matchAll(/([^\\])-([^\\])|\\.|./gs)) {
    if (!/^[\x20-\x7e]+$/.test(whole)) return undefined;
    const isRange = to !== '';
    if (isRange && !/^(?:[a-z]-[a-z]|[A-Z]-[A-Z]|[0-9]-[0-9])$/.test(whole)) return undefined;
    made += whole === '-' ? '\\-' : whole;
    if (!anyCase) continue;
    if (isRange && /[A-Za-z]/.test(from)) made += `${otherCase(from)}-${otherCase(to)}`;
    else if (/^[A-Za-z]$/.test(whole)) made += otherCase(whole);
  }
  return `[${made}]`;
}

function otherCase(letter: string): string {
  return letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase();
}

/** Go refuses what JavaScript refuses here, and repetitions that multiply beyond a thousand. */
function isSound(pattern: string): boolean {
  if (pattern.includes('){') && pattern.split('{').length > 2) return false;
  try {
    new RegExp(pattern);
    return true;
  } catch {
    return false;
  }
}

/** In backquotes, where backslashes stand for themselves. */
function rawLit(text: string): BasicLit {
  return { ...stringLit(text), value: `\`${text}\`` };
}
