/**
 * PHP source in, its declarations out, as PHP again: names, parents, traits, members and types, the documented ones
 * too. Code, prose and private members stay behind, so that what is kept of a library are facts about its interface.
 */

import { type NamedClass, readDeclarations } from '../src/php/declarations.ts';
import { resolveNames } from '../src/php/names.ts';
import type {
  ClassConst,
  FunctionDecl,
  Member,
  Method,
  Modifiers,
  Param,
  Program,
  Property,
  Stmt,
  TraitUse,
  Trivia,
  Use,
} from '../src/syntax/php/ast.ts';
import type { Range } from '../src/text/range.ts';
import { printDocFacts } from './signatures-docs.ts';

/** One `namespace … { … }` block for each namespace of the file; empty when the file declares nothing. */
export function printFacts(program: Program, text: string): string {
  const names = resolveNames(program);
  const { classes, functions } = readDeclarations(program);
  const blocks = new Map<string, Map<string, string>>();
  const add = (node: Range, key: string, printed: string): void => {
    const namespace = names.namespaceAt(node.start);
    const block = blocks.get(namespace) ?? new Map<string, string>();
    blocks.set(namespace, block);
    // Of two versions of a class or function, the first is the one for newer versions of what it builds on.
    if (!block.has(key)) block.set(key, printed);
  };
  for (const node of classes) add(node, `class ${node.name.text.toLowerCase()}`, classOf(node, text));
  for (const node of functions) {
    if (!isNested(node, functions)) add(node, `function ${node.name.text.toLowerCase()}`, functionOf(node, text));
  }
  const uses = usesOf(program.body);
  return [...blocks].map(([namespace, block]) => blockOf(namespace, [...block.values()].join(''), uses)).join('');
}

function isNested(node: FunctionDecl, functions: readonly FunctionDecl[]): boolean {
  return functions.some((other) => other !== node && other.start < node.start && node.end <= other.end);
}

function blockOf(namespace: string, declared: string, uses: readonly Use[]): string {
  const lines = uses.flatMap(({ items }) =>
    items
      // Of the aliases only those matter that a declaration mentions.
      .filter(({ type, alias }) => type === 'class' && new RegExp(`\\b${alias}\\b`).test(declared))
      .map(({ name, alias }) => `use ${name}${name.endsWith(`\\${alias}`) || name === alias ? '' : ` as ${alias}`};\n`),
  );
  return `namespace ${namespace === '' ? '' : `${namespace} `}{\n${lines.join('')}${declared}}\n`;
}

function usesOf(body: readonly Stmt[]): readonly Use[] {
  return body.flatMap((stmt) => {
    if (stmt.kind === 'Use') return [stmt];
    return stmt.kind === 'Namespace' && stmt.body !== undefined ? usesOf(stmt.body.body) : [];
  });
}

function classOf(node: NamedClass, text: string): string {
  const names = (list: readonly Range[]): string => list.map((each) => slice(text, each)).join(', ');
  const parts: string[] = [];
  if (node.kind === 'ClassDecl') {
    if (node.modifiers.abstract) parts.push('abstract');
    if (node.modifiers.final) parts.push('final');
    if (node.modifiers.readonly) parts.push('readonly');
  }
  parts.push(KEYWORDS[node.kind], node.name.text);
  if (node.kind === 'EnumDecl' && node.scalarType !== undefined) parts.push(`: ${slice(text, node.scalarType)}`);
  if (node.kind === 'ClassDecl' && node.extends !== undefined) parts.push(`extends ${slice(text, node.extends)}`);
  if (node.kind === 'InterfaceDecl' && node.extends.length > 0) parts.push(`extends ${names(node.extends)}`);
  if ((node.kind === 'ClassDecl' || node.kind === 'EnumDecl') && node.implements.length > 0) {
    parts.push(`implements ${names(node.implements)}`);
  }
  const isTrait = node.kind === 'TraitDecl';
  const members = node.members.map((member) => memberOf(member, text, isTrait)).join('');
  return `${docOf(node, '', new Map())}${parts.join(' ')} {\n${members}}\n`;
}

const KEYWORDS: Readonly<Record<NamedClass['kind'], string>> = {
  ClassDecl: 'class',
  InterfaceDecl: 'interface',
  TraitDecl: 'trait',
  EnumDecl: 'enum',
};

/** A trait's private members become members of the classes that use it. */
function memberOf(member: Member, text: string, isTrait: boolean): string {
  switch (member.kind) {
    case 'Method':
      return isTrait || member.modifiers.visibility !== 'private' ? methodOf(member, text) : '';
    case 'Property':
      return isTrait || member.modifiers.visibility !== 'private' ? propertyOf(member, text) : '';
    case 'ClassConst':
      return isTrait || member.modifiers.visibility !== 'private' ? constantOf(member, text) : '';
    case 'TraitUse':
      return traitUseOf(member, text);
    case 'EnumCase':
      return `  case ${member.name.text}${member.value === undefined ? '' : ` = ${slice(text, member.value)}`};\n`;
    case 'ErrorMember':
      return '';
  }
}

function methodOf(node: Method, text: string): string {
  const head = `${modifiersOf(node.modifiers)}${signatureOf(node, text)}`;
  return `${docOf(node, '  ', nativeTypes(node, text))}  ${head}${node.body === undefined ? ';' : ' {}'}\n`;
}

function functionOf(node: FunctionDecl, text: string): string {
  return `${docOf(node, '', nativeTypes(node, text))}${signatureOf(node, text)} {}\n`;
}

function signatureOf(node: Method | FunctionDecl, text: string): string {
  const params = node.params.map((param) => paramOf(param, text)).join(', ');
  const returns = node.returnType === undefined ? '' : `: ${slice(text, node.returnType)}`;
  return `function ${node.byRef ? '&' : ''}${node.name.text}(${params})${returns}`;
}

function paramOf(param: Param, text: string): string {
  const promoted = param.promoted === undefined ? '' : modifiersOf(param.promoted);
  const type = param.type === undefined ? '' : `${slice(text, param.type)} `;
  const marks = `${param.byRef ? '&' : ''}${param.variadic ? '...' : ''}`;
  const value = param.default === undefined ? '' : ` = ${slice(text, param.default)}`;
  return `${promoted}${type}${marks}$${param.name}${value}`;
}

/** Declared types by parameter, and the return type by `return`: a docblock that says the same says nothing. */
function nativeTypes(node: Method | FunctionDecl, text: string): ReadonlyMap<string, string> {
  const types = new Map<string, string>();
  for (const { name, type } of node.params) if (type !== undefined) types.set(`$${name}`, slice(text, type));
  if (node.returnType !== undefined) types.set('return', slice(text, node.returnType));
  return types;
}

function propertyOf(node: Property, text: string): string {
  const type = node.type === undefined ? '' : `${slice(text, node.type)} `;
  const items = node.items.map(({ name }) => `$${name}`).join(', ');
  const types = new Map(node.type === undefined ? [] : [['var', slice(text, node.type)]]);
  return `${docOf(node, '  ', types)}  ${modifiersOf(node.modifiers) || 'public '}${type}${items};\n`;
}

function constantOf(node: ClassConst, text: string): string {
  const type = node.type === undefined ? '' : `${slice(text, node.type)} `;
  const items = node.items.map(({ name, value }) => `${name.text} = ${slice(text, value)}`).join(', ');
  const { visibility } = node.modifiers;
  return `  ${visibility === undefined || visibility === 'public' ? '' : `${visibility} `}const ${type}${items};\n`;
}

function traitUseOf(node: TraitUse, text: string): string {
  return `${docOf(node, '  ', new Map())}  ${slice(text, node)}\n`;
}

function modifiersOf(modifiers: Modifiers): string {
  const words = [
    modifiers.abstract ? 'abstract' : '',
    modifiers.final ? 'final' : '',
    modifiers.visibility ?? '',
    modifiers.setVisibility === undefined ? '' : `${modifiers.setVisibility}(set)`,
    modifiers.static ? 'static' : '',
    modifiers.readonly ? 'readonly' : '',
  ];
  return words
    .filter((word) => word !== '')
    .map((word) => `${word} `)
    .join('');
}

function docOf({ leading }: Trivia, indent: string, native: ReadonlyMap<string, string>): string {
  const doc = leading.findLast(({ kind }) => kind === 'doc');
  return doc === undefined ? '' : printDocFacts(doc.text, indent, native);
}

/** On one line, and without comments. */
function slice(text: string, { start, end }: Range): string {
  const raw = text.slice(start, end);
  return raw.includes('\n')
    ? raw
        .replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|\s\/\/ .*$/gm, '')
        .replace(/\s+/g, ' ')
        .trim()
    : raw;
}
