/**
 * `date($FORMAT)`, `date($FORMAT, $TIME)` and `gmdate(…)`: PHP's format letters as a layout of Go's reference time.
 */
import type { Expr as GoExpr } from '../../go/ast.ts';
import { call, intLit, selector, stringLit } from '../../go/build.ts';
import type { Match } from '../../table/site.ts';
import type { Applied } from '../apply.ts';
import { type Emission, refuse } from '../emission.ts';
import { lowerExpr } from '../expression.ts';

export function dateLayout(emit: Emission, match: Match): Applied | undefined {
  const format = match.captures.get('FORMAT');
  if (format?.kind !== 'expr' || format.expr.kind !== 'StringLit') return refuse(emit, 'the format is not written out');
  const layout = goLayout(format.expr.value);
  if ('problem' in layout) return refuse(emit, layout.problem);
  const at = match.captures.get('TIME');
  const moment =
    at?.kind === 'expr'
      ? call(selector('time', 'Unix'), call('int64', lowerExpr(emit, at.expr, 'int').expr), intLit(0))
      : call(selector('time', 'Now'));
  const local: GoExpr = isUtc(match) ? call(selector(moment, 'UTC')) : moment;
  return {
    stmts: [],
    expr: call(selector(local, 'Format'), stringLit(layout.layout)),
    results: ['string'],
    answers: false,
  };
}

/** The layout that formats as PHP's format does, or why there is none. */
export function goLayout(format: string): { readonly layout: string } | { readonly problem: string } {
  let layout = '';
  let text = '';
  const characters = Array.from(format);
  for (let at = 0; at < characters.length; at++) {
    const letter = characters[at] as string;
    const piece = letter === '\\' ? undefined : PIECES[letter];
    if (piece !== undefined) {
      // Go reads `_2` as a day padded with a blank.
      if (layout.endsWith('_') && piece === '2') return { problem: 'Go reads _ in front of the day in its own way' };
      layout += piece;
      text += ' ';
      continue;
    }
    const literal = letter === '\\' ? (characters[++at] ?? '') : letter;
    if (letter !== '\\' && /[A-Za-z]/.test(letter))
      return { problem: `Go has no layout for the format letter ${letter}` };
    layout += literal;
    text += literal;
  }
  // Text that looks like a part of the reference time would be replaced.
  return /\d|Jan|Mon|MST|PM|pm/.test(text) ? { problem: 'Go would read a part of the text as a date' } : { layout };
}

function isUtc({ target }: Match): boolean {
  if (target.kind !== 'expr' || target.expr.kind !== 'FuncCall' || target.expr.callee.kind !== 'Name') return false;
  return target.expr.callee.text.toLowerCase() === 'gmdate';
}

const PIECES: Readonly<Record<string, string>> = {
  d: '02',
  j: '2',
  D: 'Mon',
  l: 'Monday',
  m: '01',
  n: '1',
  M: 'Jan',
  F: 'January',
  Y: '2006',
  y: '06',
  H: '15',
  h: '03',
  g: '3',
  i: '04',
  s: '05',
  A: 'PM',
  a: 'pm',
  P: '-07:00',
  O: '-0700',
  c: '2006-01-02T15:04:05-07:00',
  r: 'Mon, 02 Jan 2006 15:04:05 -0700',
};
