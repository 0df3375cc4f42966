/**
 * Signatures of the helpers that stand for Laravel's methods, written as one line: `Get(string, any?) any`. A `?` may be
 * left out by the caller, `...` takes the rest; results are those of Go.
 */
import type { GoType } from '../go-type.ts';
import type { ParamPlan } from '../plan/plan.ts';
import { resultsOf } from '../template.ts';

export interface Signature {
  readonly goName: string;
  readonly params: readonly ParamPlan[];
  readonly results: readonly GoType[];
}

const known = new Map<string, Signature>();

export function signatureOf(text: string): Signature {
  const found = known.get(text);
  if (found !== undefined) return found;
  const open = text.indexOf('(');
  const close = closing(text, open);
  const result = text.slice(close + 1).trim();
  const made: Signature = {
    goName: text.slice(0, open),
    params: split(text.slice(open + 1, close)).map(paramOf),
    results: result === '' ? [] : resultsOf(result),
  };
  known.set(text, made);
  return made;
}

function paramOf(text: string): ParamPlan {
  const variadic = text.startsWith('...');
  const optional = text.endsWith('?');
  const type = text.slice(variadic ? 3 : 0, optional ? -1 : undefined);
  return { phpName: '', goName: '', type, variadic, byRef: false, optional, default: undefined };
}

function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if ('([{'.includes(text.charAt(at))) depth++;
    if (')]}'.includes(text.charAt(at)) && --depth === 0) return at;
  }
  return text.length;
}

/** At the commas that stand in no bracket. */
function split(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    const character = text.charAt(at);
    if (character !== '' && '([{'.includes(character)) depth++;
    if (character !== '' && ')]}'.includes(character)) depth--;
    if ((character === ',' && depth === 0) || at === text.length) {
      const part = text.slice(from, at).trim();
      if (part !== '') parts.push(part);
      from = at + 1;
    }
  }
  return parts;
}
