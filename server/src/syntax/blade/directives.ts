/**
 * Which directives Laravel has and which of them hold others between them and a directive that closes them. What they
 * mean in PHP is in `php-forms.ts`; what an application registers itself, nobody knows here.
 */
import type { Code, Directive } from './ast.ts';
import { balanceOf } from './php-code.ts';

/** How a block is divided and closed. Keys, as everywhere: lower case. */
export interface BlockShape {
  readonly closers: readonly string[];
  readonly dividers: readonly string[];
  /** Whether a directive with such arguments opens a block at all: `@section('title', 'Home')` does not. */
  readonly opens: (args: Code | undefined) => boolean;
}

/** The block that a directive opens; undefined when it stands alone or is not Laravel's. */
export function blockOf(directive: Directive): BlockShape | undefined {
  const shape = BLOCKS.get(directive.key);
  return shape?.opens(directive.args) === true ? shape : undefined;
}

/** Whether a directive is of Laravel or of Livewire, whatever its role. */
export function isKnownDirective(key: string): boolean {
  return BLOCKS.has(key) || INLINE.has(key) || isDividerOrCloser(key);
}

/** Whether a directive only ever divides or closes a block of Laravel. */
export function isDividerOrCloser(key: string): boolean {
  return CLOSERS.has(key) || DIVIDERS.has(key);
}

/** What stands behind `@` in style sheets and is never a directive. */
export function isAtRule(key: string): boolean {
  return AT_RULES.has(key);
}

/** The number of arguments, counting commas outside of brackets. */
export function countArguments(args: Code | undefined): number {
  return args === undefined ? 0 : splitArguments(args).length;
}

/** The arguments with the white space around them left out; a comma behind the last one adds none. */
export function splitArguments(args: Code): Code[] {
  const { commas } = balanceOf(args.text, { start: 0, end: args.text.length });
  const starts = [0, ...commas.map((comma) => comma + 1)];
  const ends = [...commas, args.text.length];
  const parts = starts.map((start, index) => sliceCode(args, start, ends[index] as number));
  if (parts.at(-1)?.text === '') parts.pop();
  return parts;
}

/** A part of some code, without the white space around it. Offsets count from the start of that code. */
export function sliceCode(code: Code, from: number, to: number): Code {
  const part = code.text.slice(from, to);
  const text = part.trim();
  const start = code.start + from + (part.length - part.trimStart().length);
  return { start, end: start + text.length, text };
}

const always = (): boolean => true;
const withArguments = (args: Code | undefined): boolean => args !== undefined && args.text.trim() !== '';
/** A name alone opens; a name and its content does not. */
const withNameAlone = (args: Code | undefined): boolean => countArguments(args) === 1;

/** All of these compile to `if`, so each of their closing directives closes any of them. */
const IF_CLOSERS: readonly string[] = [
  ...['endif', 'endunless', 'endisset', 'endempty', 'endauth', 'endguest', 'endcan', 'endcannot', 'endcanany'],
  ...['endenv', 'endproduction', 'endonce', 'endsession', 'endcontext', 'endfeature', 'enderror', 'endpushif'],
];
const IF_DIVIDERS: readonly string[] = [
  ...['else', 'elseif', 'elsecan', 'elsecannot', 'elsecanany', 'elseauth', 'elseguest', 'elsefeature'],
  ...['elsepushif', 'elsepush'],
];

/** What every directive that compiles to `if` opens. */
export const IF: BlockShape = { closers: IF_CLOSERS, dividers: IF_DIVIDERS, opens: always };
const LAYOUT_CLOSERS: readonly string[] = ['endsection', 'show', 'stop', 'append', 'overwrite'];

function closedBy(...closers: readonly string[]): BlockShape {
  return { closers, dividers: [], opens: always };
}

const BLOCKS: ReadonlyMap<string, BlockShape> = new Map<string, BlockShape>([
  ...['if', 'unless', 'isset', 'auth', 'guest', 'can', 'cannot', 'canany', 'env', 'production', 'once', 'session']
    .concat(['context', 'feature', 'error', 'hassection', 'hasstack', 'sectionmissing', 'pushif'])
    .map((key) => [key, IF] as const),
  ['empty', { ...IF, opens: withArguments }],
  ['foreach', closedBy('endforeach')],
  ['forelse', { closers: ['endforelse'], dividers: ['empty'], opens: always }],
  ['for', closedBy('endfor')],
  ['while', closedBy('endwhile')],
  ['switch', { closers: ['endswitch'], dividers: ['case', 'default'], opens: always }],
  ['section', { closers: LAYOUT_CLOSERS, dividers: [], opens: withNameAlone }],
  ['push', { closers: ['endpush'], dividers: [], opens: withNameAlone }],
  ['prepend', { closers: ['endprepend'], dividers: [], opens: withNameAlone }],
  ['pushonce', closedBy('endpushonce')],
  ['prependonce', closedBy('endprependonce')],
  ['component', closedBy('endcomponent')],
  ['componentfirst', closedBy('endcomponentfirst', 'endcomponent')],
  ['slot', { closers: ['endslot'], dividers: [], opens: (args) => countArguments(args) !== 2 }],
  ['lang', { closers: ['endlang'], dividers: [], opens: (args) => args === undefined || /^\s*\[/.test(args.text) }],
  ['fragment', closedBy('endfragment')],
  ['persist', closedBy('endpersist')],
  ['teleport', closedBy('endteleport')],
  ['volt', closedBy('endvolt')],
  ['script', closedBy('endscript')],
  ['assets', closedBy('endassets')],
]);

const CLOSERS = new Set([...BLOCKS.values()].flatMap(({ closers }) => closers));
/** `@empty` opens or divides by what is around it; the arguments tell. */
const DIVIDERS = new Set([...BLOCKS.values()].flatMap(({ dividers }) => dividers).filter((key) => key !== 'empty'));

const INLINE: ReadonlySet<string> = new Set([
  ...['extends', 'extendsfirst', 'yield', 'parent', 'stack', 'include', 'includeif', 'includewhen', 'includeunless'],
  ...[
    'includefirst',
    'includeisolated',
    'each',
    'inject',
    'props',
    'aware',
    'use',
    'php',
    'unset',
    'break',
    'continue',
  ],
  ...['csrf', 'method', 'json', 'js', 'choice', 'dd', 'dump', 'class', 'style', 'checked', 'selected', 'disabled'],
  ...['readonly', 'required', 'bool', 'vite', 'vitereactrefresh', 'fonts', 'livewire', 'livewirestyles'],
  ...['livewirescripts', 'livewirescriptconfig', 'entangle', 'this', 'inertia', 'inertiahead', 'routes'],
]);

const AT_RULES: ReadonlySet<string> = new Set([
  ...['charset', 'container', 'font', 'import', 'keyframes', 'layer', 'media', 'namespace', 'page', 'property'],
  ...['supports', 'viewport'],
]);
