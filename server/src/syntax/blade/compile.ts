/**
 * Tree → PHP, as Laravel compiles a template: echoes are `echo`, control flow is control flow, so a variable of a
 * `@foreach` is one in its body. HTML is left out; the tree has it. The braces come from the tree, so a directive that
 * nothing closes does no harm behind its block, and each piece of PHP is made to stand alone before it is copied.
 */
import type { Range } from '../../text/range.ts';
import type { Attribute, BladeEcho, BladeNode, Branch, Code, Directive, DirectiveBlock, RawPhp } from './ast.ts';
import { isKnownDirective, splitArguments } from './directives.ts';
import { balanceOf } from './php-code.ts';
import { type Around, customForm, dividingForm, inlineForm, openingForm } from './php-forms.ts';
import { VirtualPhp } from './virtual-php.ts';

/**
 * @param text the template with blanks where its comments stand
 * @param omitted where the nodes begin whose PHP is left out
 */
export function compileBlade(body: readonly BladeNode[], text: string, omitted: ReadonlySet<number>): VirtualPhp {
  const php = new VirtualPhp(text);
  const cx: Context = { php, text, omitted, usesLoop: text.includes('$loop') };
  php.put('<?php ', 0, 0);
  for (const directive of importsIn(body)) putImport(cx, directive);
  putNodes(cx, body);
  return php;
}

interface Context {
  readonly php: VirtualPhp;
  readonly text: string;
  readonly omitted: ReadonlySet<number>;
  readonly usesLoop: boolean;
}

function putNodes(cx: Context, nodes: readonly BladeNode[]): void {
  for (const node of nodes) putNode(cx, node);
}

function putNode(cx: Context, node: BladeNode): void {
  switch (node.kind) {
    case 'Text':
    case 'Escaped':
    case 'Comment':
    case 'Verbatim':
      return;
    case 'Echo':
      putEcho(cx, node);
      return;
    case 'RawPhp':
      putRaw(cx, node);
      return;
    case 'Directive':
      putDirective(cx, node);
      return;
    case 'DirectiveBlock':
      putBlock(cx, node);
      return;
    case 'Component':
    case 'Slot':
      for (const attribute of node.attributes) putAttribute(cx, attribute);
      putNodes(cx, node.body);
      return;
  }
}

function putEcho({ php, text, omitted }: Context, { start, end, code }: BladeEcho): void {
  if (omitted.has(start)) return;
  php.put('echo ', start, code.start);
  copyExpression(php, text, code);
  php.put(';', code.end, end);
}

/** Tags and `@php … @endphp` may open what another one closes, so their brackets are left as they are. */
function putRaw({ php, text, omitted }: Context, { form, start, end, code }: RawPhp): void {
  if (omitted.has(start)) return;
  const { missing, outside, last } = balanceOf(text, code);
  php.put(form === 'echo' ? 'echo ' : ' ', start, code.start);
  php.copy(code.start, code.end);
  const closing = missing.replace(/[)\]}]+$/, '');
  const ended = form !== 'echo' && /^[;{}:]?$/.test(last);
  php.put(`${closing}${outside ? '<?php ' : ended ? ' ' : ';'}`, code.end, end);
}

function putDirective(cx: Context, directive: Directive): void {
  const { php } = cx;
  const { key, args, start, end } = directive;
  // Without arguments an unknown name may as well be somebody's: `thanks to @somebody`.
  if (cx.omitted.has(start) || (args === undefined && !isKnownDirective(key))) return;
  switch (key) {
    case 'use':
      return;
    case 'php':
      if (args === undefined) return;
      php.put(' ', start, args.start);
      copyExpression(php, cx.text, args);
      php.put(';', args.end, end);
      return;
    case 'break':
    case 'continue':
      putJump(cx, directive);
      return;
    case 'inject':
      putInjection(cx, directive);
      return;
  }
  putAround(cx, directive, inlineForm(key));
}

/** `@break`, `@break(2)`, `@break($condition)`. */
function putJump(cx: Context, directive: Directive): void {
  const { key, args, start, end } = directive;
  if (args === undefined || args.text.trim() === '') {
    cx.php.put(`${key};`, start, end);
    return;
  }
  const isLevel = /^\s*\d+\s*$/.test(args.text);
  putAround(cx, directive, isLevel ? form(`${key} `, ';') : form('if ', ` { ${key}; }`));
}

/** `@inject('metrics', 'App\Services\Metrics')` */
function putInjection(cx: Context, { args, start, end }: Directive): void {
  const [name, service] = args === undefined ? [] : splitArguments(args);
  if (name === undefined || service === undefined) return;
  const variable = /\w+/.exec(name.text)?.[0] ?? '_';
  cx.php.put(`$${variable}`, name.start, name.end);
  cx.php.put(' = app(', start, service.start);
  copyExpression(cx.php, cx.text, service);
  cx.php.put(');', service.end, end);
}

/** `@use` may stand anywhere; in PHP imports come first. */
function importsIn(nodes: readonly BladeNode[]): Directive[] {
  return nodes.flatMap((node) => {
    switch (node.kind) {
      case 'Directive':
        return node.key === 'use' ? [node] : [];
      case 'DirectiveBlock':
        return node.branches.flatMap(({ body }) => importsIn(body));
      case 'Component':
      case 'Slot':
        return importsIn(node.body);
      default:
        return [];
    }
  });
}

/** `@use('App\Models\User', 'Member')`, `@use('App\Models\{User, Post}')` */
function putImport({ php, omitted }: Context, { args, start, end }: Directive): void {
  if (omitted.has(start)) return;
  const [name, alias] = (args === undefined ? [] : splitArguments(args)).map(withoutQuotes);
  if (name === undefined || !/^[\w\\ ]+(?:\{[\w\\ ,]*\})?$/.test(name.text)) return;
  php.put('use ', start, name.start);
  php.copy(name.start, name.end);
  if (alias !== undefined && /^\w+$/.test(alias.text)) {
    php.put(' as ', name.end, alias.start);
    php.copy(alias.start, alias.end);
  }
  php.put(';', alias?.end ?? name.end, end);
}

function withoutQuotes(code: Code): Code {
  const [, inside] = /^['"](.*)['"]$/s.exec(code.text) ?? [];
  return inside === undefined ? code : { start: code.start + 1, end: code.end - 1, text: inside };
}

function putBlock(cx: Context, { branches, close, end }: DirectiveBlock): void {
  const [first, ...others] = branches;
  const { directive } = first;
  const opening =
    openingForm(directive.key) ?? (isKnownDirective(directive.key) ? undefined : customForm(directive.key));
  switch (directive.key) {
    case 'switch':
      putSwitch(cx, first, others, close?.start ?? end, end);
      return;
    case 'foreach':
    case 'forelse':
      putLoop(cx, directive);
      break;
    case 'for':
      putAround(cx, directive, form('for ', ' {', '(;;)'));
      break;
    default:
      // Not control flow: `@section`, `@push`, `@component`.
      if (opening === undefined) {
        putAround(cx, directive, inlineForm(directive.key));
        putNodes(cx, first.body);
        return;
      }
      putAround(cx, directive, opening);
  }
  putNodes(cx, first.body);
  let hasElse = false;
  for (const branch of others) {
    putDivider(cx, branch.directive, hasElse);
    hasElse ||= branch.directive.key === 'else';
    putNodes(cx, branch.body);
  }
  cx.php.put('}', close?.start ?? end, end);
}

function putLoop(cx: Context, directive: Directive): void {
  // Without an `as` somebody is still writing it: `@foreach ($users)`.
  const isWhole = /\sas\s/i.test(directive.args?.text ?? '');
  putAround(cx, directive, isWhole ? form('foreach ', ' {', '([] as $_)') : form('foreach (', ' as $_) {', '[]'));
  if (cx.usesLoop) cx.php.put(' $loop = blade_loop();', directive.end, directive.end);
}

function putDivider(cx: Context, directive: Directive, hasElse: boolean): void {
  const { php } = cx;
  const { key, start, end } = directive;
  if (key === 'else' && !hasElse) {
    php.put('} else {', start, end);
    return;
  }
  if (key === 'else' || key === 'empty') {
    php.put('} if (blade_empty()) {', start, end);
    return;
  }
  const { before, after, absent } = dividingForm(key) ?? customForm(key);
  putAround(cx, directive, form(hasElse ? `} ${before}` : `} else${before}`, after, absent));
}

function putSwitch(cx: Context, first: Branch, cases: readonly Branch[], closeAt: number, end: number): void {
  putAround(cx, first.directive, form('switch ', ' {'));
  for (const { directive, body } of cases) {
    if (directive.key === 'default') cx.php.put('default: ', directive.start, directive.end);
    else putAround(cx, directive, form('case ', ': '));
    putNodes(cx, body);
  }
  cx.php.put('}', closeAt, end);
}

function putAttribute(cx: Context, attribute: Attribute): void {
  switch (attribute.kind) {
    case 'StaticAttribute':
      for (const part of attribute.value ?? []) if (part.kind === 'Echo') putEcho(cx, part);
      return;
    case 'EchoAttribute':
      putEcho(cx, attribute.echo);
      return;
    case 'DirectiveAttribute':
      putDirective(cx, attribute.directive);
      return;
    case 'BoundAttribute': {
      const { code, start, end } = attribute;
      if (code.text.trim() === '' || cx.omitted.has(start)) return;
      cx.php.put('blade_attribute(', start, code.start);
      copyExpression(cx.php, cx.text, code);
      cx.php.put(');', code.end, end);
    }
  }
}

/** The arguments with what stands around them; the parentheses are the template's own. */
function putAround(
  { php, text, omitted }: Context,
  { args, start, end }: Directive,
  { before, after, absent }: Around,
): void {
  if (args === undefined || args.text.trim() === '' || omitted.has(start)) {
    php.put(`${before}${absent}${after}`, start, end);
    return;
  }
  php.put(`${before}(`, start, args.start);
  copyExpression(php, text, args);
  php.put(`)${after}`, args.end, end);
}

function form(before: string, after: string, absent = '(null)'): Around {
  return { before, after, absent };
}

/** Copies code so that it cannot run into what follows: brackets, strings and comments are closed, a last `;` is dropped. */
function copyExpression(php: VirtualPhp, text: string, code: Range): void {
  const { missing, stray, semicolons, last, outside } = balanceOf(text, code);
  const dropped = last === ';' && semicolons.length > 0 ? [...stray, pointAt(semicolons.at(-1) as number)] : stray;
  let at = code.start;
  for (const { start, end } of [...dropped].sort((a, b) => a.start - b.start)) {
    php.copy(at, start);
    php.put(' ', start, end);
    at = end;
  }
  php.copy(at, code.end);
  php.put(outside ? '<?php ' : missing, code.end, code.end);
}

function pointAt(offset: number): Range {
  return { start: offset, end: offset + 1 };
}
