/**
 * Docblocks as summaries take them: the block of a declaration, and its types with names resolved where they stand.
 */
import type { Trivia } from '../../syntax/php/ast.ts';
import type { FileNames } from '../names.ts';
import { type DocBlock, parseDocBlock } from '../phpdoc/parse.ts';
import { toStaticType } from '../phpdoc/static-type.ts';
import type { DocTemplate, DocType } from '../phpdoc/type-node.ts';
import type { StaticType } from '../types.ts';
import { instanceOf, type Owner } from './native-type.ts';
import type { TemplateSummary } from './summary.ts';

export interface DocScope {
  readonly templates: ReadonlySet<string>;
  readonly aliases: ReadonlyMap<string, DocType>;
  readonly names: FileNames;
  readonly owner: Owner | undefined;
  /** Where names are resolved. */
  readonly offset: number;
}

/** The docblock of a declaration whose name starts at an offset; it may stand behind attributes. */
export function docBlockOf({ leading }: Pick<Trivia, 'leading'>, nameStart: number): DocBlock | undefined {
  for (let at = leading.length - 1; at >= 0; at--) {
    const comment = leading[at];
    if (comment?.kind === 'doc' && comment.start < nameStart)
      return comment.text.includes('@') ? parseDocBlock(comment.text) : undefined;
  }
  return undefined;
}

export function openDocs(
  names: FileNames,
  owner: Owner | undefined,
  offset: number,
  doc: DocBlock | undefined,
): DocScope {
  const aliases = new Map((doc?.aliases ?? []).map(({ name, type }) => [name, type]));
  return withTemplates({ templates: new Set(), aliases, names, owner, offset }, doc);
}

/** The scope inside a declaration that has templates of its own. */
export function withTemplates(scope: DocScope, doc: DocBlock | undefined): DocScope {
  if (doc === undefined || doc.templates.length === 0) return scope;
  return { ...scope, templates: new Set([...scope.templates, ...doc.templates.map(({ name }) => name)]) };
}

/** `undefined` when nothing is said. */
export function docType(type: DocType | undefined, scope: DocScope): StaticType | undefined {
  if (type === undefined) return undefined;
  return toStaticType(type, {
    classOf: (name) => classNamed(name, scope),
    templates: scope.templates,
    aliases: scope.aliases,
  });
}

export function readTemplates(templates: readonly DocTemplate[], scope: DocScope): readonly TemplateSummary[] {
  return templates.map(({ name, ...template }) => {
    const bound = docType(template.bound, scope);
    const otherwise = docType(template.default, scope);
    return { name, ...(bound && { bound }), ...(otherwise && { default: otherwise }) };
  });
}

function classNamed(written: string, { names, owner, offset: start }: DocScope): StaticType {
  const isFull = written.startsWith('\\');
  const text = isFull ? written.slice(1) : written;
  const isQualified = text.includes('\\');
  const form = isFull ? 'fully-qualified' : isQualified ? 'qualified' : 'unqualified';
  return instanceOf({ kind: 'Name', start, end: start, text, form }, names, owner);
}
