/**
 * A syntax tree as one line of text, for tests: `(Assign target=$a value=1)`. Names, variables and literals stand for
 * themselves; offsets and everything at its default (false, undefined, empty) are left out.
 */
import type { Node } from '../../../server/src/syntax/php/ast.ts';

export function printTree(node: Node): string {
  switch (node.kind) {
    case 'Name':
      return node.form === 'fully-qualified' ? `\\${node.text}` : node.text;
    case 'Identifier':
      return node.text;
    case 'Variable':
      return `$${node.name}`;
    case 'IntLit':
    case 'FloatLit':
      return node.raw;
    case 'StringLit':
      return JSON.stringify(node.value);
    case 'BoolLit':
      return String(node.value);
    case 'NullLit':
      return 'null';
    case 'PrimitiveType':
      return node.name;
    default:
      return printFields(node);
  }
}

/** The statements of a program, one line each; then what dangles and the errors. */
export function printProgram(node: Node & { kind: 'Program' }): string {
  const lines = node.body.map(printTree);
  for (const comment of node.dangling) lines.push(`dangling ${JSON.stringify(comment.text)}`);
  for (const error of node.errors) lines.push(`error ${error.start} ${error.message}`);
  return lines.join('\n');
}

function printFields(node: object): string {
  const parts: string[] = [];
  for (const [key, value] of Object.entries(node)) {
    if (key === 'start' || key === 'end') continue;
    const printed = key === 'kind' ? value : printField(key, value);
    if (printed !== undefined) parts.push(printed);
  }
  return `(${parts.join(' ')})`;
}

function printField(key: string, value: unknown): string | undefined {
  if (value === undefined || value === false) return undefined;
  if (value === true) return key;
  if (!Array.isArray(value)) return `${key}=${printValue(value)}`;
  return value.length === 0 ? undefined : `${key}=[${value.map(printValue).join(' ')}]`;
}

function printValue(value: unknown): string {
  if (typeof value !== 'object' || value === null) return value === undefined ? '_' : String(value);
  if (isComment(value)) return JSON.stringify(value.text);
  return 'kind' in value ? printTree(value as Node) : printFields(value);
}

function isComment(value: object): value is { text: string } {
  return 'kind' in value && (value.kind === 'line' || value.kind === 'block' || value.kind === 'doc');
}
