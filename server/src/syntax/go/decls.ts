/**
 * Declarations of a file, and the const, type and var declarations that also stand in functions.
 */
import type { BadDecl, Decl, FuncDecl, GenDecl, ImportSpec, TypeSpec, ValueSpec } from '../../go/ast.ts';
import { type Context, lowerWithLayout, rangeOf, takeGapBefore, textOfNode, withLayout } from './context.ts';
import { closeOf, lowerBasicLit, lowerExprList, lowerField, lowerIdent, lowerOptional } from './exprs.ts';
import { elementsOf, endOf, fieldsOf, findChild, findField, startOf, typeOf } from './flat.ts';
import { type Lower, lowerCommas, lowerLines } from './lists.ts';
import { lowerBlock } from './stmts.ts';
import { lowerFuncType, lowerParams, lowerTypeParams } from './types.ts';

export function lowerDecl(cx: Context, n: number): Decl {
  return lowerWithLayout(cx, n, (_, decl): Decl => {
    switch (typeOf(cx.flat, decl)) {
      case 'import_declaration':
      case 'const_declaration':
      case 'type_declaration':
      case 'var_declaration':
        return lowerGenDecl(cx, decl);
      case 'function_declaration':
      case 'method_declaration':
        return lowerFuncDecl(cx, decl);
      default:
        return badDecl(cx, decl);
    }
  });
}

export function lowerGenDecl(cx: Context, n: number): GenDecl {
  // Some declarations have a node for their parentheses, others hold them themselves.
  const list = elementsOf(cx.flat, n).find((child) => typeOf(cx.flat, child).endsWith('_spec_list')) ?? n;
  const nodes = elementsOf(cx.flat, list);
  const parenthesis = findChild(cx.flat, list, '(');
  const paren = parenthesis !== -1;
  const head = paren ? takeGapBefore(cx, startOf(cx.flat, parenthesis))?.comments : undefined;
  const decl = lowerSpecs(cx, n, nodes, paren);
  return paren ? withLayout(decl, { ...(head ? { head } : {}), ...closeOf(cx, list, ')') }) : decl;
}

function lowerSpecs(cx: Context, n: number, nodes: readonly number[], paren: boolean): GenDecl {
  const base = { kind: 'GenDecl' as const, ...rangeOf(cx, n), paren };
  switch (typeOf(cx.flat, n)) {
    case 'import_declaration':
      return { ...base, tok: 'import', specs: specsOf(cx, nodes, paren, lowerImportSpec) };
    case 'const_declaration':
      return { ...base, tok: 'const', specs: specsOf(cx, nodes, paren, lowerValueSpec) };
    case 'type_declaration':
      return { ...base, tok: 'type', specs: specsOf(cx, nodes, paren, lowerTypeSpec) };
    default:
      return { ...base, tok: 'var', specs: specsOf(cx, nodes, paren, lowerValueSpec) };
  }
}

/** Without parentheses the line belongs to the declaration, not to its spec. */
function specsOf<T extends ImportSpec | ValueSpec | TypeSpec>(
  cx: Context,
  nodes: readonly number[],
  paren: boolean,
  lower: Lower<T>,
): (T | BadDecl)[] {
  const spec: Lower<T | BadDecl> = (_, n) =>
    lowerWithLayout<T | BadDecl>(cx, n, SPECS.has(typeOf(cx.flat, n)) ? lower : badDecl);
  return paren ? lowerLines(cx, nodes, spec) : nodes.map((n) => spec(cx, n));
}

const SPECS = new Set(['import_spec', 'const_spec', 'var_spec', 'type_spec', 'type_alias']);

function lowerImportSpec(cx: Context, n: number): ImportSpec {
  const name = findField(cx.flat, n, 'name');
  const path = findField(cx.flat, n, 'path');
  const end = endOf(cx.flat, n);
  return {
    kind: 'ImportSpec',
    ...rangeOf(cx, n),
    name: name === -1 ? undefined : lowerIdent(cx, name),
    path: path === -1 ? { kind: 'BasicLit', start: end, end, tok: 'STRING', value: '""' } : lowerBasicLit(cx, path),
  };
}

function lowerValueSpec(cx: Context, n: number): ValueSpec {
  return {
    kind: 'ValueSpec',
    ...rangeOf(cx, n),
    names: lowerCommas(cx, fieldsOf(cx.flat, n, 'name'), lowerIdent),
    type: lowerOptional(cx, n, 'type'),
    values: lowerExprList(cx, findField(cx.flat, n, 'value')),
  };
}

function lowerTypeSpec(cx: Context, n: number): TypeSpec {
  const params = findField(cx.flat, n, 'type_parameters');
  return {
    kind: 'TypeSpec',
    ...rangeOf(cx, n),
    name: lowerIdent(cx, findField(cx.flat, n, 'name'), startOf(cx.flat, n)),
    typeParams: params === -1 ? undefined : lowerTypeParams(cx, params),
    alias: typeOf(cx.flat, n) === 'type_alias',
    type: lowerField(cx, n, 'type'),
  };
}

function lowerFuncDecl(cx: Context, n: number): FuncDecl {
  const recv = findField(cx.flat, n, 'receiver');
  const body = findField(cx.flat, n, 'body');
  return {
    kind: 'FuncDecl',
    ...rangeOf(cx, n),
    recv: recv === -1 ? undefined : lowerParams(cx, recv, 0),
    name: lowerIdent(cx, findField(cx.flat, n, 'name'), startOf(cx.flat, n)),
    type: lowerFuncType(cx, n),
    body: body === -1 ? undefined : lowerBlock(cx, body, endOf(cx.flat, n)),
  };
}

function badDecl(cx: Context, n: number): BadDecl {
  return { kind: 'BadDecl', ...rangeOf(cx, n), text: textOfNode(cx, n) };
}
