/**
 * The facts of a docblock: its tags that speak of types, as written and without their prose.
 */
import { parseDocType } from '../src/php/phpdoc/parse-type.ts';

/**
 * A docblock with the facts alone, one tag a line, or nothing.
 * @param native declared types by `$parameter`, `return` and `var`: a tag that repeats one is left out
 */
export function printDocFacts(comment: string, indent: string, native: ReadonlyMap<string, string>): string {
  const facts = tagsOf(comment).flatMap(([tag, text]) => factOf(tag, text, native) ?? []);
  const lines = [...new Set(preferred(facts))];
  if (lines.length === 0) return '';
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}\n`).join('')}${indent} */\n`;
}

/** Name and text of each tag; the lines that a tag continues on are joined. */
function tagsOf(comment: string): readonly (readonly [string, string])[] {
  const body = comment.replace(/^\/\*\*|\*\/$/g, '').replace(/^[ \t]*\*[ \t]?/gm, '');
  const parts = body.split(/^[ \t]*@(?=[a-z])/m).slice(1);
  return parts.map((part) => {
    const [name = ''] = /^[\w-]+/.exec(part) ?? [];
    // An empty line ends a tag; the examples below it are prose.
    const [text = ''] = part.slice(name.length).split(/\n[ \t]*\n/);
    return [name.replace(/^(phpstan|psalm)-/, '$1 '), text.replace(/\s+/g, ' ').trim()];
  });
}

interface Fact {
  readonly line: string;
  /** What the tag speaks of; what a static analyser's own tag says goes before the plain one. */
  readonly about: string;
  readonly isSpecific: boolean;
}

function preferred(facts: readonly Fact[]): readonly string[] {
  const specific = new Set(facts.filter(({ isSpecific }) => isSpecific).map(({ about }) => about));
  return facts.filter(({ about, isSpecific }) => isSpecific || !specific.has(about)).map(({ line }) => line);
}

function factOf(name: string, text: string, native: ReadonlyMap<string, string>): Fact | undefined {
  const isSpecific = name.includes(' ');
  const tag = name.slice(name.indexOf(' ') + 1);
  switch (tag) {
    case 'deprecated':
    case 'readonly':
      return { line: `@${tag}`, about: tag, isSpecific };
    case 'return':
    case 'var': {
      const type = takeType(text);
      if (type === '' || isDeclared(type, native.get(tag))) return undefined;
      return { line: `@${tag} ${type}`, about: tag, isSpecific };
    }
    case 'param':
    case 'property':
    case 'property-read':
    case 'property-write':
      return variableFact(tag, text, native, isSpecific);
    case 'mixin':
    case 'extends':
    case 'implements':
    case 'use': {
      const type = takeType(text);
      return type === '' ? undefined : { line: `@${tag} ${type}`, about: `${tag} ${type}`, isSpecific };
    }
    case 'template':
    case 'template-covariant':
    case 'template-contravariant':
      return templateFact(text, isSpecific);
    case 'method':
      return methodFact(text, isSpecific);
    default:
      return undefined;
  }
}

function variableFact(
  tag: string,
  text: string,
  native: ReadonlyMap<string, string>,
  isSpecific: boolean,
): Fact | undefined {
  const type = text.startsWith('$') || text.startsWith('...$') || text.startsWith('&$') ? '' : takeType(text);
  const [, marks = '', variable] = /^((?:&|\.\.\.)*)(\$\w+)/.exec(text.slice(type.length).trim()) ?? [];
  if (variable === undefined || type === '') return undefined;
  if (tag === 'param' && isDeclared(type, native.get(variable))) return undefined;
  return { line: `@${tag} ${type} ${marks}${variable}`, about: `${tag} ${variable}`, isSpecific };
}

/** How a template varies is of no use to whoever asks for types. */
function templateFact(text: string, isSpecific: boolean): Fact | undefined {
  const [name = ''] = /^\w+/.exec(text) ?? [];
  if (name === '') return undefined;
  let line = `@template ${name}`;
  let rest = text.slice(name.length).trim();
  if (rest.startsWith('of ')) {
    const bound = takeType(rest.slice(3));
    line += ` of ${bound}`;
    rest = rest.slice(3 + bound.length).trim();
  }
  if (rest.startsWith('= ')) line += ` = ${takeType(rest.slice(2))}`;
  return { line, about: `template ${name}`, isSpecific };
}

/** `static Type name(params)`: everything up to the bracket that closes the parameters. */
function methodFact(text: string, isSpecific: boolean): Fact | undefined {
  const open = /[\w>\]$?|)]*\s*\b(\w+)(<[^(]*>)?\(/g;
  for (const found of text.matchAll(open)) {
    const name = found[1] ?? '';
    const end = closing(text, found.index + found[0].length - 1);
    if (/^(callable|Closure|array|list|int|static)$/i.test(name) || end === undefined) continue;
    // Behind a callable's parameters stands its own return type, not the end.
    if (/^\s*[|>&]/.test(text.slice(end + 1))) continue;
    return { line: `@method ${text.slice(0, end + 1)}`, about: `method ${name}`, isSpecific };
  }
  return undefined;
}

/** The type that the text starts with; empty when it starts with none. */
function takeType(text: string): string {
  return text.slice(0, parseDocType(text)?.end ?? 0);
}

const CLOSERS: Readonly<Record<string, string>> = { '<': '>', '(': ')', '{': '}', '[': ']' };

function closing(text: string, open: number): number | undefined {
  const stack: string[] = [];
  for (let at = open; at < text.length; at++) {
    const char = text.charAt(at);
    if (char in CLOSERS) stack.push(CLOSERS[char] as string);
    else if (char === stack.at(-1) && !(char === '>' && '-='.includes(text.charAt(at - 1)))) {
      stack.pop();
      if (stack.length === 0) return at;
    }
  }
  return undefined;
}

/** Whether a documented type says no more than the declared one: the same, or the same with an imported name in full. */
function isDeclared(documented: string, declared: string | undefined): boolean {
  if (declared === undefined) return false;
  if (/^(mixed|void)$/.test(documented) && documented === declared) return true;
  return normal(documented) === normal(declared);
}

function normal(type: string): string {
  const nullable = type.startsWith('?') ? `${type.slice(1)}|null` : type;
  return nullable
    .toLowerCase()
    .split('|')
    .map((part) => part.replace(/^\\?(\w+\\)+/, ''))
    .sort()
    .join('|');
}
