/**
 * How many method calls of a file have a receiver whose class is known. It is the measure of how much of an application
 * is understood: what is called on an unknown object cannot be told from a method of the same name elsewhere.
 */
import type { PhpFile } from '../php/file.ts';
import { walkScopes } from '../php/scope.ts';
import { receiversOf } from '../php/types.ts';
import type { Expr, Identifier, MethodCall, Name } from '../syntax/php/ast.ts';
import { LineIndex } from '../text/lines.ts';

export interface CallCount {
  readonly calls: number;
  readonly resolved: number;
  /** In the order of the text. */
  readonly unknown: readonly UnknownCall[];
}

export interface UnknownCall {
  /** Offset of the call's end of receiver, where the arrow stands. */
  readonly at: number;
  /** The receiver without arguments and values: `$request->user()`, `$items[]`, `(…)`. */
  readonly receiver: string;
  readonly method: string;
}

/** Calls by `->` and `?->`; a static call names its class itself and is not counted. */
export function countCalls(file: Pick<PhpFile, 'program' | 'names' | 'types'>): CallCount {
  let calls = 0;
  const unknown: UnknownCall[] = [];
  walkScopes(file, (node, scope) => {
    if (node.kind !== 'MethodCall' || node.firstClass) return;
    calls++;
    if (receiversOf(file.types.typeOf(node.object, scope)) === undefined) unknown.push(unknownCall(node));
  });
  return { calls, resolved: calls - unknown.length, unknown };
}

function unknownCall(call: MethodCall): UnknownCall {
  const method = call.name.kind === 'Identifier' ? call.name.text : '{…}';
  return { at: call.object.end, receiver: shapeOf(call.object), method };
}

/** Longer chains say as much by their end. */
const MOST_LINKS = 4;

/** The receiver as a person would name it, without arguments. */
function shapeOf(expr: Expr, links = MOST_LINKS): string {
  if (links === 0) return '…';
  switch (expr.kind) {
    case 'Variable':
      return `$${expr.name}`;
    case 'PropertyFetch':
      return `${shapeOf(expr.object, links - 1)}->${nameOf(expr.name)}`;
    case 'MethodCall':
      return `${shapeOf(expr.object, links - 1)}->${nameOf(expr.name)}()`;
    case 'StaticCall':
      return `${nameOf(expr.class)}::${nameOf(expr.name)}()`;
    case 'StaticPropertyFetch':
      return `${nameOf(expr.class)}::${shapeOf(expr.name as Expr, 1)}`;
    case 'FuncCall':
      return `${nameOf(expr.callee)}()`;
    case 'Subscript':
      return `${shapeOf(expr.base, links - 1)}[]`;
    case 'Paren':
      return shapeOf(expr.expr, links);
    case 'New':
      return `new ${nameOf(expr.class)}`;
    default:
      return '(…)';
  }
}

function nameOf(name: Name | Identifier | Expr): string {
  return name.kind === 'Name' || name.kind === 'Identifier' ? name.text : '{…}';
}

export interface LocatedCalls extends Omit<CallCount, 'unknown'> {
  readonly unknown: readonly (Omit<UnknownCall, 'at'> & {
    /** One based. */
    readonly line: number;
  })[];
}

export function locateCalls(count: CallCount, source: string): LocatedCalls {
  const lines = new LineIndex(source);
  const unknown = count.unknown.map(({ at, ...call }) => ({ ...call, line: lines.positionAt(at).line + 1 }));
  return { ...count, unknown };
}
