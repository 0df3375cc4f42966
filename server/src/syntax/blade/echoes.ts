/**
 * `{{ … }}`, `{{{ … }}}` and `{!! … !!}`. Laravel ends them at the first closing braces, even in a string.
 */
import type { BladeEcho, BladeProblem } from './ast.ts';
import { sliceCode } from './directives.ts';

interface Delimiters {
  readonly open: string;
  readonly close: string;
  readonly form: BladeEcho['form'];
}

const RAW: Delimiters = { open: '{!!', close: '!!}', form: 'raw' };
const LEGACY: Delimiters = { open: '{{{', close: '}}}', form: 'legacy' };
const ESCAPED: Delimiters = { open: '{{', close: '}}', form: 'escaped' };

/** The echo at an offset; nothing when it prints nothing or is never closed and holds no PHP. */
export function readEcho(text: string, start: number, problems: BladeProblem[]): BladeEcho | undefined {
  const found = findEcho(text, start);
  if (found === undefined) return undefined;
  const { delimiters, end, closed } = found;
  if (!closed) problems.push({ start, end, message: `"${delimiters.open}" is never closed` });
  const from = start + delimiters.open.length;
  const to = closed ? end - delimiters.close.length : end;
  return {
    kind: 'Echo',
    form: delimiters.form,
    start,
    end,
    code: sliceCode({ start: from, end: to, text: text.slice(from, to) }, 0, to - from),
  };
}

interface FoundEcho {
  readonly delimiters: Delimiters;
  readonly end: number;
  readonly closed: boolean;
}

/** The delimiters and the end of an echo; undefined for braces that are text. */
export function findEcho(text: string, start: number): FoundEcho | undefined {
  for (const delimiters of text[start + 1] === '!' ? [RAW] : [LEGACY, ESCAPED]) {
    const { open, close } = delimiters;
    if (!text.startsWith(open, start)) continue;
    const from = start + open.length;
    const next = text.indexOf(open, from);
    const limit = next === -1 ? text.length : next;
    // Something has to be echoed, so the closing braces cannot follow at once.
    const closing = text.slice(from, limit).indexOf(close, 1);
    if (closing !== -1) {
      if (text.slice(from, from + closing).trim() === '') return undefined;
      return { delimiters, end: from + closing + close.length, closed: true };
    }
    if (delimiters !== LEGACY) return findUnclosed(text, from, limit, delimiters);
  }
  return undefined;
}

/** Another echo begins before this one ends, so somebody is still writing it: it has the rest of its line. */
function findUnclosed(text: string, from: number, limit: number, delimiters: Delimiters): FoundEcho | undefined {
  const written = /^[^\r\n]*/.exec(text.slice(from, limit))?.[0] ?? '';
  return /^\s*[$\w\\]/.test(written) ? { delimiters, end: from + written.length, closed: false } : undefined;
}
