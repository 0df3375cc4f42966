/**
 * The forms of a template: where they send what, by which method, and whether they carry a CSRF token. Tags of HTML are
 * text to Blade and may be made of several nodes, so the nodes are strung together again.
 */

import type { BladeNode, BladeProgram, Code } from '../../syntax/blade/ast.ts';
import { splitArguments } from '../../syntax/blade/directives.ts';
import { walkBlade } from '../../syntax/blade/walk.ts';
import type { Range } from '../../text/range.ts';
import { readEntries, readQuoted } from './arguments.ts';

export interface FormFact extends Range {
  /** `html` for `<form>`, `collective` for `Form::open(…)` of laravelcollective/html. */
  readonly via: 'html' | 'collective';
  /** Upper case, with what `@method` says; undefined when PHP gives it. */
  readonly method: string | undefined;
  readonly action: FormAction | undefined;
  readonly csrf: boolean;
}

/** `action="/login"` or `action="{{ route('login') }}"`; `code` is where the PHP stands when the action is all PHP. */
export interface FormAction {
  readonly text: string;
  readonly code: Range | undefined;
}

export function formsIn(blade: BladeProgram): FormFact[] {
  const page = stringTogether(blade);
  return [...htmlForms(page), ...collectiveForms(page)].sort((a, b) => a.start - b.start);
}

/** The page as text, with one private character for each node that is not text. */
interface Page {
  readonly text: string;
  /** Where in the template each part of the text begins. */
  readonly parts: readonly { readonly at: number; readonly start: number }[];
  /** The nodes behind the private characters, by place in the text. */
  readonly nodes: ReadonlyMap<number, BladeNode>;
}

const HOLE = '\ue000';

function stringTogether(blade: BladeProgram): Page {
  let text = '';
  const parts: { at: number; start: number }[] = [];
  const nodes = new Map<number, BladeNode>();
  walkBlade(blade, (node) => {
    if (node.kind === 'Comment') return true;
    parts.push({ at: text.length, start: node.start });
    if (node.kind === 'Text') text += node.text;
    else {
      nodes.set(text.length, node);
      text += HOLE;
    }
    return true;
  });
  return { text, parts, nodes };
}

const FORM = /<form\b((?:[^>"']|"[^"]*"|'[^']*')*)>/gi;

function htmlForms(page: Page): FormFact[] {
  return [...page.text.matchAll(FORM)].map((match) => {
    const from = match.index + match[0].length;
    const closing = page.text.indexOf('</form', from);
    const to = closing === -1 ? page.text.length : closing;
    const attributesAt = match.index + '<form'.length;
    const method = findAttribute(match[1] ?? '', 'method');
    const action = findAttribute(match[1] ?? '', 'action');
    const spoofed = findSpoofedMethod(page, from, to);
    return {
      via: 'html',
      method: spoofed ?? (method?.value.includes(HOLE) ? undefined : (method?.value.toUpperCase() ?? 'GET')),
      action: action && readAction(page, attributesAt + action.at, action.value),
      csrf: hasToken(page, from, to),
      start: templateOffset(page, match.index),
      end: templateOffset(page, from - 1) + 1,
    };
  });
}

function findAttribute(attributes: string, name: string): { value: string; at: number } | undefined {
  const match = new RegExp(`(?<![\\w:.-])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'id').exec(attributes);
  const group = [1, 2, 3].find((index) => match?.[index] !== undefined);
  if (match === null || group === undefined) return undefined;
  return { value: match[group] as string, at: match.indices?.[group]?.[0] ?? match.index };
}

function readAction(page: Page, at: number, value: string): FormAction {
  let text = '';
  for (let index = 0; index < value.length; index++) {
    const node = value[index] === HOLE ? page.nodes.get(at + index) : undefined;
    text += node === undefined ? value[index] : node.kind === 'Echo' ? `{{ ${node.code.text} }}` : '…';
  }
  const only = value.trim() === HOLE ? page.nodes.get(at + value.indexOf(HOLE)) : undefined;
  const code = only?.kind === 'Echo' ? { start: only.code.start, end: only.code.end } : undefined;
  return { text, code };
}

function nodesWithin({ nodes }: Page, from: number, to: number): BladeNode[] {
  return [...nodes].filter(([at]) => at >= from && at < to).map(([, node]) => node);
}

/** `@csrf`, `{{ csrf_field() }}`, or the hidden field written out. */
function hasToken(page: Page, from: number, to: number): boolean {
  return (
    /name=["']_token["']/.test(page.text.slice(from, to)) ||
    nodesWithin(page, from, to).some(
      (node) =>
        (node.kind === 'Directive' && node.key === 'csrf') ||
        (node.kind === 'Echo' && /\b(?:csrf_field|Form::token)\s*\(/.test(node.code.text)),
    )
  );
}

/** `@method('PUT')`, `{{ method_field('PUT') }}`, or the hidden field written out. */
function findSpoofedMethod(page: Page, from: number, to: number): string | undefined {
  for (const node of nodesWithin(page, from, to)) {
    const argument =
      node.kind === 'Directive' && node.key === 'method'
        ? node.args?.text.trim()
        : node.kind === 'Echo'
          ? /^method_field\(\s*([^)]+?)\s*\)$/.exec(node.code.text)?.[1]
          : undefined;
    const method = argument === undefined ? undefined : readQuoted(argument);
    if (method !== undefined) return method.toUpperCase();
  }
  const [field = ''] = /<input\b[^>]*name=["']_method["'][^>]*>/i.exec(page.text.slice(from, to)) ?? [];
  return /value=["'](\w+)["']/i.exec(field)?.[1]?.toUpperCase();
}

/** `Form::open` and `Form::model` put the token in themselves. */
function collectiveForms(page: Page): FormFact[] {
  return [...page.nodes.values()].flatMap((node): FormFact[] => {
    if (node.kind !== 'Echo') return [];
    const { text, start } = node.code;
    const [opening, kind] = /^\\?Form::(open|model)\s*\(/.exec(text) ?? [];
    if (opening === undefined || !text.endsWith(')')) return [];
    const inside = {
      start: start + opening.length,
      end: start + text.length - 1,
      text: text.slice(opening.length, -1),
    };
    const options = splitArguments(inside)[kind === 'model' ? 1 : 0];
    const entries = (options && readEntries(options)) ?? [];
    const entryOf = (name: string): Code | undefined =>
      entries.find(({ key }) => key?.kind === 'literal' && key.name === name)?.value;
    const method = entryOf('method');
    const action = entryOf('route') ?? entryOf('url') ?? entryOf('action');
    return [
      {
        via: 'collective',
        method: method === undefined ? 'POST' : readQuoted(method.text)?.toUpperCase(),
        action: action && { text: action.text, code: { start: action.start, end: action.end } },
        csrf: true,
        start: node.start,
        end: node.end,
      },
    ];
  });
}

function templateOffset({ parts }: Page, at: number): number {
  const part = parts.findLast((each) => each.at <= at);
  return part === undefined ? at : part.start + (at - part.at);
}
