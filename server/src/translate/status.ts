/**
 * The status that a response is given when it is written: `$status` in templates. PHP keeps it aside until then, as
 * Gin does; Gin's methods that write want it again.
 */
import type { Expr as GoExpr } from '../go/ast.ts';
import { call, selector } from '../go/build.ts';
import type { Node } from '../syntax/php/ast.ts';
import { walk } from '../syntax/php/walk.ts';
import { concatParts } from '../table/normal.ts';
import type { Emission } from './emission.ts';

/** 200 where the function sets no status itself, else whatever was set until then. */
export function currentStatus(emit: Emission): GoExpr {
  const { owner } = emit.subject.scope;
  let sets = setsStatus.get(owner);
  if (sets === undefined) {
    sets = mentionsStatus(owner);
    setsStatus.set(owner, sets);
  }
  return sets ? call(selector('c', 'Writer', 'Status')) : selector('http', 'StatusOK');
}

const setsStatus = new WeakMap<Node, boolean>();

/** `header` may set it by a status line, by its third argument, by `Location` and by `WWW-Authenticate`. */
function mentionsStatus(owner: Node): boolean {
  let found = false;
  walk(owner, {
    enter: (node) => {
      if (node.kind === 'FuncCall' && node.callee.kind === 'Name' && node.args.length > 0) {
        const name = node.callee.text.toLowerCase();
        found ||= name === 'http_response_code' || (name === 'header' && !isPlainHeader(node.args));
      }
      return !found;
    },
  });
  return found;
}

function isPlainHeader(args: Extract<Node, { kind: 'FuncCall' }>['args']): boolean {
  const line = args[0]?.value;
  // In a computed line the name of the header often comes first all the same.
  const begin = line && (concatParts(line)?.[0] ?? line);
  if (args.length >= 3 || begin?.kind !== 'StringLit') return false;
  const name = /^([^:\s]+)\s*:/.exec(begin.value)?.[1]?.toLowerCase();
  return name !== undefined && name !== 'location' && name !== 'www-authenticate';
}
