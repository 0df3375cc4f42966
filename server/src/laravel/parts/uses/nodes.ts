/**
 * Uses that are no calls: elements of the environment and of the container, objects that are made, code that only a run
 * knows.
 */
import type { Expr, Node } from '../../../syntax/php/ast.ts';
import { argument, classIn, literalOf, type Reading, subject } from '../reading.ts';
import { isContainer } from './on.ts';
import { useNamed, useView } from './use.ts';

export function readNode(node: Node, reading: Reading): void {
  switch (node.kind) {
    case 'Subscript':
      readSubscript(node, reading);
      break;
    case 'New':
      readNew(node, reading);
      break;
    case 'ShellExec':
      reading.use({ kind: 'shell', via: '``', at: node.start });
      break;
    case 'VariableVariable':
      reading.use({ kind: 'dynamic', via: '$$', at: node.start });
      break;
    case 'Include': {
      const path = literalOf(reading, node.path);
      const isKnown = typeof path === 'string' || (typeof path === 'object' && path !== null && isFixed(path));
      if (!isKnown) reading.use({ kind: 'dynamic', via: 'include', at: node.start });
      break;
    }
  }
}

/** `__DIR__ . '/x.php'`, `base_path('x.php')`: a path that does not hang on a variable. */
function isFixed(path: Exclude<ReturnType<typeof literalOf>, string | number | boolean | null>): boolean {
  switch (path.kind) {
    case 'concat':
      return path.parts.every((part) => typeof part !== 'object' || part === null || isFixed(part));
    case 'call':
      return path.args.every((part) => typeof part !== 'object' || part === null || isFixed(part));
    case 'constant':
      return true;
    default:
      return false;
  }
}

function readSubscript(node: Extract<Expr, { kind: 'Subscript' }>, reading: Reading): void {
  const { base, index, start } = node;
  if (base.kind === 'Variable') {
    if (base.name === '_ENV' && index !== undefined) useNamed(reading, 'env', '$_ENV', start, index);
    else if (base.name === 'app' && index !== undefined && isContainer(subject(reading, base))) {
      useNamed(reading, 'container', '[]', start, index);
    }
    return;
  }
  if (base.kind === 'Subscript') {
    const { base: outer, index: service } = base;
    if (service?.kind === 'StringLit' && service.value === 'config' && isContainer(subject(reading, outer))) {
      useNamed(reading, 'config', "['config'][]", start, index);
    }
    return;
  }
  if (index !== undefined && isContainer(subject(reading, base))) useNamed(reading, 'container', '[]', start, index);
}

/** `new Content(view: 'emails.x', with: […])`, a client of HTTP, a class that a variable names. */
function readNew(node: Extract<Expr, { kind: 'New' }>, reading: Reading): void {
  const of = classIn(reading, node.class);
  if (of === undefined) {
    if (node.class.kind !== 'Name') reading.use({ kind: 'dynamic', via: 'new', at: node.start });
    return;
  }
  if (of === 'GuzzleHttp\\Client') reading.use({ kind: 'http', via: 'new GuzzleHttp\\Client', at: node.start });
  if (of !== 'Illuminate\\Mail\\Mailables\\Content') return;
  for (const [at, part] of ['view', 'html', 'text', 'markdown'].entries()) {
    const view = argument(node.args, at, part);
    if (view !== undefined) useView(reading, `new Content(${part})`, view.start, view, argument(node.args, 4, 'with'));
  }
}
