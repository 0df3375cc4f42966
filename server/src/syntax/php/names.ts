/**
 * Names, identifiers and types. They are read from the text, not from the nodes below them: a name is one token in PHP.
 */
import type { Identifier, Name, TypeNode } from './ast.ts';
import { type Lowering, NONE } from './lowering.ts';
import { Sym } from './symbols.ts';

/** The name under the cursor: plain, qualified, relative, or `self`, `parent`, `static`. */
export function lowerName(cx: Lowering): Name {
  const start = cx.start;
  if (cx.sym === Sym.Name || cx.sym === Sym.RelativeScope) {
    const end = cx.end;
    return { kind: 'Name', start, end, text: cx.text.slice(start, end), form: 'unqualified' };
  }
  return nameIn(cx.text, start, cx.end);
}

export function lowerIdentifier(cx: Lowering): Identifier {
  const start = cx.start;
  const end = cx.end;
  return { kind: 'Identifier', start, end, text: cx.text.slice(start, end) };
}

/** The names in a node that lists them: `extends A, B`, `catch (A | B)`. */
export function lowerNames(cx: Lowering): readonly Name[] {
  const names: Name[] = [];
  for (let more = cx.enter(); more; more = cx.next()) {
    if (!cx.isToken) names.push(lowerName(cx));
  }
  return names.length === 0 ? NONE : names;
}

export function isType(sym: Sym): boolean {
  return (
    sym === Sym.NamedType ||
    sym === Sym.PrimitiveType ||
    sym === Sym.OptionalType ||
    sym === Sym.UnionType ||
    sym === Sym.IntersectionType ||
    sym === Sym.DnfType ||
    sym === Sym.BottomType
  );
}

/** The type under the cursor, for which `isType` holds. */
export function lowerType(cx: Lowering): TypeNode {
  const start = cx.start;
  const end = cx.end;
  switch (cx.sym) {
    case Sym.OptionalType: {
      const type = lowerTypes(cx)[0] ?? namedType(cx.text, end, end);
      return { kind: 'NullableType', start, end, type };
    }
    case Sym.UnionType:
    case Sym.DnfType:
      return { kind: 'UnionType', start, end, types: lowerTypes(cx) };
    case Sym.IntersectionType:
      return { kind: 'IntersectionType', start, end, types: lowerTypes(cx) };
    default:
      return namedType(cx.text, start, end);
  }
}

function lowerTypes(cx: Lowering): TypeNode[] {
  const types: TypeNode[] = [];
  for (let more = cx.enter(); more; more = cx.next()) {
    if (isType(cx.sym)) types.push(lowerType(cx));
  }
  return types;
}

function namedType(text: string, start: number, end: number): TypeNode {
  // The longest primitive is `callable` or `iterable`.
  if (end - start <= 8) {
    const name = text.slice(start, end).toLowerCase();
    if (PRIMITIVES.has(name)) return { kind: 'PrimitiveType', start, end, name };
  }
  return { kind: 'NamedType', start, end, name: nameIn(text, start, end) };
}

const PRIMITIVES: ReadonlySet<string> = new Set([
  'array',
  'bool',
  'callable',
  'false',
  'float',
  'int',
  'iterable',
  'mixed',
  'never',
  'null',
  'object',
  'static',
  'string',
  'true',
  'void',
]);

function nameIn(text: string, start: number, end: number): Name {
  let written = text.slice(start, end);
  // Only broken code has space inside a name; PHP 8 forbids it.
  if (/[^\w\\\u0080-\uffff]/.test(written)) written = written.replace(/\/\*[\s\S]*?\*\/|(?:\/\/|#).*|\s+/g, '');
  if (written.startsWith('\\')) {
    return { kind: 'Name', start, end, text: written.slice(1), form: 'fully-qualified' };
  }
  if (!written.includes('\\')) return { kind: 'Name', start, end, text: written, form: 'unqualified' };
  const form = /^namespace\\/i.test(written) ? 'relative' : 'qualified';
  return { kind: 'Name', start, end, text: written, form };
}
