/**
 * Prints declarations, specs and field lists.
 */
import type { BadDecl, Decl, Expr, Field, FieldList, FuncDecl, FuncType, GenDecl, Spec, TypeSpec } from './ast.ts';
import { printBare, printExpr } from './print-expr.ts';
import { type Print, printBracketed, printClose, printCommas, printLines, printWithLayout } from './print-layout.ts';
import { printBody } from './print-stmt.ts';
import type { Writer } from './writer.ts';

export function printDecl(out: Writer, decl: Decl): void {
  switch (decl.kind) {
    case 'GenDecl':
      printGenDecl(out, decl);
      break;
    case 'FuncDecl':
      printFuncDecl(out, decl);
      break;
    case 'BadDecl':
      out.token(decl.text);
      break;
  }
}

export function printGenDecl(out: Writer, decl: GenDecl): void {
  const specs: readonly (Spec | BadDecl)[] = decl.specs;
  out.keyword(decl.tok);
  out.space();
  if (!decl.paren) {
    for (const spec of specs) printWithLayout(out, spec, printSpec);
    return;
  }
  for (const comment of decl.layout?.head ?? []) out.comment(comment);
  out.token('(');
  out.indented(() => {
    printLines(out, specs, printSpec);
    for (const comment of decl.layout?.inner ?? []) out.lineComment(comment);
  });
  if (specs.length > 0 || decl.layout?.inner !== undefined) out.line(decl.layout?.closeBreaks ?? 1);
  out.token(')');
}

export function printSpec(out: Writer, spec: Spec | BadDecl): void {
  switch (spec.kind) {
    case 'ImportSpec':
      if (spec.name !== undefined) printExpr(out, spec.name);
      out.space();
      printExpr(out, spec.path);
      break;
    case 'ValueSpec':
      printCommas(out, spec.names, printBare);
      printTypeAfter(out, spec.type);
      if (spec.values.length === 0) return;
      out.space();
      out.token('=');
      out.space();
      printCommas(out, spec.values, printBare);
      break;
    case 'TypeSpec':
      printTypeSpec(out, spec);
      break;
    case 'BadDecl':
      out.token(spec.text);
      break;
  }
}

function printTypeSpec(out: Writer, spec: TypeSpec): void {
  printExpr(out, spec.name);
  if (spec.typeParams !== undefined) printFieldList(out, spec.typeParams, '[', ']');
  out.space();
  if (spec.alias) {
    out.token('=');
    out.space();
  }
  printExpr(out, spec.type);
}

function printFuncDecl(out: Writer, decl: FuncDecl): void {
  out.keyword('func');
  out.space();
  if (decl.recv !== undefined) printFieldList(out, decl.recv, '(', ')');
  out.space();
  printExpr(out, decl.name);
  printSignature(out, decl.type);
  if (decl.body === undefined) return;
  out.space();
  printBody(out, decl.body);
}

/** Type parameters, parameters and results: what stands behind `func` or the name of a method. */
export function printSignature(out: Writer, type: FuncType): void {
  if (type.typeParams !== undefined) printFieldList(out, type.typeParams, '[', ']');
  printFieldList(out, type.params, '(', ')');
  const { results } = type;
  if (results === undefined) return;
  out.space();
  const [only] = results.list;
  if (only === undefined || results.list.length > 1 || only.names.length > 0) printFieldList(out, results, '(', ')');
  else printWithLayout(out, only, printField);
}

/** Fields in parentheses, or type parameters in brackets. */
export function printFieldList(out: Writer, fields: FieldList, open: '(' | '[', close: ')' | ']'): void {
  printWithLayout(out, fields, () => {
    // A comma tells the parameter of `type T[P *C,] …` from the length of an array.
    printBracketed(out, fields, fields.list, { open, close, comma: open === '[' }, printField);
  });
}

/** The fields of a struct. */
export function printStructFields(out: Writer, fields: FieldList): void {
  printBraced(out, fields, printField);
}

/** The methods and embedded elements of an interface. */
export function printInterfaceElements(out: Writer, fields: FieldList): void {
  printBraced(out, fields, (_, field) => {
    printCommas(out, field.names, printBare);
    if (field.names.length > 0 && field.type.kind === 'FuncType') printSignature(out, field.type);
    else printExpr(out, field.type);
  });
}

export function printField(out: Writer, field: Field): void {
  printCommas(out, field.names, printBare);
  if (field.names.length > 0) out.space();
  printExpr(out, field.type);
  if (field.tag === undefined) return;
  out.space();
  printExpr(out, field.tag);
}

function printBraced(out: Writer, fields: FieldList, print: Print<Field>): void {
  const inner = fields.layout?.inner ?? [];
  out.token('{');
  out.bracketed(() => {
    if (fields.oneLine && inner.length === 0) {
      printOneLine(out, fields, print);
      return;
    }
    out.indented(() => {
      printLines(out, fields.list, print);
      for (const comment of inner) out.lineComment(comment);
    });
    if (fields.list.length > 0) out.line(fields.layout?.closeBreaks ?? 1);
  });
  printClose(out, fields, '}');
}

function printOneLine(out: Writer, fields: FieldList, print: Print<Field>): void {
  for (const [index, field] of fields.list.entries()) {
    if (index > 0) out.token(';');
    out.space();
    printWithLayout(out, field, print);
    out.space();
  }
}

function printTypeAfter(out: Writer, type: Expr | undefined): void {
  if (type === undefined) return;
  out.space();
  printExpr(out, type);
}
