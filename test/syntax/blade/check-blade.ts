/**
 * Reads templates for the tests, and prints their trees.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Attribute, BladeNode, Directive } from '../../../server/src/syntax/blade/ast.ts';
import { parseBlade } from '../../../server/src/syntax/blade/parse.ts';
import { type BladeFile, isWritten, readBlade } from '../../../server/src/syntax/blade/read.ts';
import { codeNodesIn, walkBlade } from '../../../server/src/syntax/blade/walk.ts';
import type { Node } from '../../../server/src/syntax/php/ast.ts';
import { walk } from '../../../server/src/syntax/php/walk.ts';
import { covers } from '../../../server/src/text/range.ts';
import { testGrammars } from '../../support/grammars.ts';
import { printTree } from '../php/print-tree.ts';

export interface Template {
  readonly path: string;
  readonly text: string;
}

/** The templates below a folder, in order. */
export function templatesIn(folder: string): Template[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.blade.php'))
    .sort()
    .map((path) => ({ path: join(folder, path), text: readFileSync(join(folder, path), 'utf8') }));
}

export const STRESS: readonly Template[] = templatesIn(join(import.meta.dirname, 'templates'));
export const SHOP: readonly Template[] = templatesIn(join(import.meta.dirname, '../../fixtures/shop/resources/views'));

export async function fileOf(text: string): Promise<BladeFile> {
  return readBlade(text, await testGrammars());
}

/** The tree of a template, one node a line, with its problems at the end. */
export function outlineOf(text: string): string {
  const blade = parseBlade(text);
  const lines = blade.body.flatMap((node) => linesOf(node));
  for (const { start, end, message } of blade.problems)
    lines.push(`! ${JSON.stringify(text.slice(start, end))} ${message}`);
  return lines.join('\n');
}

/** The statements that a template runs, one a line, with the syntax errors at the end. */
export async function statementsOf(text: string): Promise<string> {
  const { php } = await fileOf(text);
  return [...php.body.map(printTree), ...php.errors.map(({ message }) => `! ${message}`)].join('\n');
}

/**
 * Every offset is inside the text and in order, and what the author wrote has the very text that its node says.
 * @returns the number of nodes whose text was compared
 */
export function checkPlaces(file: BladeFile, text: string): number {
  const { blade, php } = file;
  const isInside = ({ start, end }: { start: number; end: number }) => start >= 0 && start <= end && end <= text.length;
  let last = 0;
  walkBlade(blade, (node) => {
    expect(isInside(node) && node.start >= last, `${node.kind} at ${node.start}..${node.end}`).toBe(true);
    last = node.start;
    if (node.kind === 'Text') expect(text.slice(node.start, node.end)).toBe(node.text);
    return true;
  });
  for (const node of codeNodesIn(blade)) {
    const code = node.kind === 'Directive' ? node.args : node.code;
    if (code !== undefined)
      expect(isInside(code) && covers(node, code), `code at ${code.start}..${code.end}`).toBe(true);
  }
  for (const error of php.errors) expect(isInside(error), `error at ${error.start}..${error.end}`).toBe(true);
  let compared = 0;
  walk(php, {
    enter: (node) => {
      if (!isInside(node)) throw new Error(`${node.kind} at ${node.start}..${node.end} of ${text.length}`);
      const name = writtenName(node);
      if (name === undefined || !isWritten(file, node)) return true;
      compared++;
      if (!text.slice(node.start, node.end).endsWith(name)) throw new Error(`${name} is not at ${node.start}`);
      return true;
    },
  });
  return compared;
}

/** What a node looks like in the source, when the node says so. */
function writtenName(node: Node): string | undefined {
  switch (node.kind) {
    case 'Variable':
      return `$${node.name}`;
    case 'Identifier':
    case 'Name':
      return node.text;
    case 'IntLit':
    case 'FloatLit':
      return node.raw;
    default:
      return undefined;
  }
}

function linesOf(node: BladeNode): string[] {
  switch (node.kind) {
    case 'Text':
      return node.text.trim() === '' ? [] : [JSON.stringify(node.text.trim())];
    case 'Escaped':
    case 'Comment':
    case 'Verbatim':
      return [`${node.kind} ${JSON.stringify(node.text)}`];
    case 'Echo':
    case 'RawPhp':
      return [`${node.kind} ${node.form} ${node.code.text.trim()}`];
    case 'Directive':
      return [printDirective(node)];
    case 'DirectiveBlock':
      return [
        ...node.branches.flatMap(({ directive, body }) => [
          printDirective(directive),
          ...indent(body.flatMap(linesOf)),
        ]),
        node.close === undefined ? '(nothing)' : printDirective(node.close),
      ];
    case 'Component':
    case 'Slot': {
      const name = node.kind === 'Slot' ? (node.name ?? '?') : `${node.library} ${node.name}`;
      const attributes = node.attributes.map((each) => ` ${printAttribute(each)}`).join('');
      return [`${node.kind} ${name}${attributes} (${node.close})`, ...indent(node.body.flatMap(linesOf))];
    }
  }
}

function printDirective({ name, args }: Directive): string {
  return args === undefined ? `@${name}` : `@${name}(${args.text})`;
}

function printAttribute(attribute: Attribute): string {
  switch (attribute.kind) {
    case 'StaticAttribute': {
      const parts = attribute.value?.map((part) => (part.kind === 'Text' ? part.text : `{${part.code.text}}`));
      return parts === undefined ? attribute.name : `${attribute.name}="${parts.join('')}"`;
    }
    case 'BoundAttribute':
      return `:${attribute.name}=${attribute.code.text}`;
    case 'EchoAttribute':
      return `{${attribute.echo.code.text}}`;
    case 'DirectiveAttribute':
      return printDirective(attribute.directive);
  }
}

function indent(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}
