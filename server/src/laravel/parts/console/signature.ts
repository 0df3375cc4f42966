/**
 * Signatures of commands (`mail:send {user} {--queue=default : Where to}`), read as Laravel's own parser does.
 */
import type { CommandArgument, CommandOption } from './facts.ts';

export interface Signature {
  readonly name: string;
  readonly arguments: readonly CommandArgument[];
  readonly options: readonly CommandOption[];
}

/** `undefined` for a text without a name, which Laravel refuses. */
export function parseSignature(text: string): Signature | undefined {
  const name = /[^\s]+/.exec(text)?.[0];
  if (name === undefined) return undefined;
  const options: CommandOption[] = [];
  const args: CommandArgument[] = [];
  for (const token of tokensOf(text)) {
    const option = /^-{2,}(.*)/.exec(token);
    if (option === null) args.push(parseArgument(token));
    else options.push(parseOption(option[1] ?? ''));
  }
  return { name, arguments: args, options };
}

/** What stands between braces, on one line, trimmed. */
function tokensOf(text: string): readonly string[] {
  return [...text.matchAll(/\{\s*(.*?)\s*\}/g)].map((match) => match[1] ?? '');
}

function parseArgument(written: string): CommandArgument {
  const [token, description] = splitDescription(written);
  const make = (name: string, required: boolean, array: boolean, value?: string | readonly string[]) => ({
    name,
    required,
    array,
    ...(value === undefined ? {} : { default: value }),
    ...(description === '' ? {} : { description }),
  });
  if (token.endsWith('?*')) return make(trimEnds(token, '?*'), false, true);
  if (token.endsWith('*')) return make(trimEnds(token, '*'), true, true);
  if (token.endsWith('?')) return make(trimEnds(token, '?'), false, false);
  const list = /(.+)=\*(.+)/.exec(token);
  if (list !== null) return make(list[1] ?? '', false, true, splitList(list[2] ?? ''));
  const value = /(.+)=(.+)/.exec(token);
  return value === null ? make(token, true, false) : make(value[1] ?? '', false, false, value[2]);
}

function parseOption(written: string): CommandOption {
  const [whole, description] = splitDescription(written);
  const bar = /\s*\|\s*/.exec(whole);
  const shortcut = bar === null ? undefined : whole.slice(0, bar.index);
  const token = bar === null ? whole : whole.slice(bar.index + bar[0].length);
  const make = (name: string, value: boolean, array: boolean, given?: string | readonly string[]) => ({
    name,
    ...(shortcut === undefined ? {} : { shortcut }),
    value,
    array,
    ...(given === undefined ? {} : { default: given }),
    ...(description === '' ? {} : { description }),
  });
  if (token.endsWith('=')) return make(trimEnds(token, '='), true, false);
  if (token.endsWith('=*')) return make(trimEnds(token, '=*'), true, true);
  const list = /(.+)=\*(.+)/.exec(token);
  if (list !== null) return make(list[1] ?? '', true, true, splitList(list[2] ?? ''));
  const value = /(.+)=(.+)/.exec(token);
  return value === null ? make(token, false, false) : make(value[1] ?? '', true, false, value[2]);
}

function splitDescription(written: string): readonly [token: string, description: string] {
  const token = written.trim();
  const colon = /\s+:\s+/.exec(token);
  return colon === null ? [token, ''] : [token.slice(0, colon.index), token.slice(colon.index + colon[0].length)];
}

function splitList(text: string): readonly string[] {
  return text.split(/,\s?/);
}

/** PHP's `trim` with a list of characters. */
function trimEnds(text: string, characters: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && characters.includes(text[start] ?? '')) start++;
  while (end > start && characters.includes(text[end - 1] ?? '')) end--;
  return text.slice(start, end);
}
