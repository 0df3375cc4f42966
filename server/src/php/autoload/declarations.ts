/**
 * What is kept of a file that belongs to a dependency: its declarations as lines that `openSignatures` and `layerVendor`
 * read, and the classes that must be known for the lines to be of use. Private members stay behind, as in the built-in
 * signatures.
 */
import { printDeclaration } from '../signatures/signatures.ts';
import type { ClassSummary, FileSummary, ParamSummary, Signature } from '../summary/summary.ts';
import type { StaticType } from '../types.ts';

export interface VendorDeclarations {
  /** Lines as `printDeclaration` makes them. */
  readonly lines: string;
  /** Fully qualified, sorted. */
  readonly references: readonly string[];
}

export function declarationsOf(summary: FileSummary): VendorDeclarations {
  const { classes = [], functions = [], constants = [] } = summary;
  const outside = classes.map(withoutPrivate);
  const found = new Set<string>();
  for (const one of outside) addClass(one, found);
  for (const one of functions) addSignature(one, found);
  for (const { type } of constants) addTypes(type, found);
  const lines = [
    ...outside.map((one) => printDeclaration('class', { ...one, start: 0, end: 0 }, false)),
    ...functions.map((one) => printDeclaration('function', one, false)),
    ...constants.map((one) => printDeclaration('constant', one, false)),
  ];
  for (const { name } of outside) found.delete(name);
  return { lines: lines.join(''), references: [...found].sort() };
}

/** A trait's private members become members of the classes that use it. */
function withoutPrivate(declared: ClassSummary): ClassSummary {
  if (declared.kind === 'trait') return declared;
  const { properties, methods, constants, ...head } = declared;
  const isOutside = ({ visibility }: { readonly visibility?: string }): boolean => visibility !== 'private';
  return {
    ...head,
    ...(properties === undefined ? {} : { properties: properties.filter(isOutside) }),
    ...(methods === undefined ? {} : { methods: methods.filter(isOutside) }),
    ...(constants === undefined ? {} : { constants }),
  };
}

/** The classes that an application meets when it uses this one: above it, and what its members answer. */
function addClass(one: ClassSummary, found: Set<string>): void {
  const { extends: parent, implements: interfaces = [], traits = [] } = one;
  for (const above of parent === undefined ? interfaces : [parent, ...interfaces]) {
    found.add(above.name);
    addTypes(above.args, found);
  }
  for (const { name, args } of traits) {
    found.add(name);
    addTypes(args, found);
  }
  addTypes(one.mixins, found);
  addTypes(one.templates, found);
  for (const property of one.properties ?? []) addTypes(property.type, found);
  for (const method of one.methods ?? []) addSignature(method, found);
  for (const { type } of one.constants ?? []) addTypes(type, found);
}

/** What callers give, they have; only what closures are called with comes from here. */
function addSignature({ returns, body, templates, params = [] }: Signature, found: Set<string>): void {
  addTypes(returns, found);
  addTypes(body, found);
  addTypes(templates, found);
  for (const param of params) for (const type of closuresIn(param)) addTypes(type, found);
}

function closuresIn({ type }: ParamSummary): readonly StaticType[] {
  const types = type.kind === 'union' ? type.members : [type];
  return types.filter(({ kind }) => kind === 'callable');
}

/** Types are plain data: the classes in them are found wherever they stand. */
function addTypes(data: unknown, found: Set<string>): void {
  if (typeof data !== 'object' || data === null) return;
  if (isClassType(data)) found.add(data.name);
  for (const inner of Object.values(data)) addTypes(inner, found);
}

function isClassType(data: object): data is { readonly name: string } {
  return 'kind' in data && data.kind === 'class' && 'name' in data && typeof data.name === 'string';
}
