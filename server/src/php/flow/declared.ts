/**
 * What declarations around a body say of it: the class of `$this`, what `self` means, what docblocks give its
 * parameters. Where places are not kept they are filled in here, once, so that nothing below meets one.
 */
import type { Comment, Name } from '../../syntax/php/ast.ts';
import type { ClassFact } from '../class-facts.ts';
import { isClassPlace } from '../names.ts';
import { type DocBlock, parseDocBlock } from '../phpdoc/parse.ts';
import { hasPlaces } from '../resolve/parts.ts';
import { substitute } from '../resolve/substitute.ts';
import type { Scope } from '../scope.ts';
import { type DocScope, docType, openDocs, withTemplates } from '../summary/docs.ts';
import { refineType } from '../summary/merge-types.ts';
import type { Owner } from '../summary/native-type.ts';
import { classType, membersOf, OBJECT, orNull, STATIC, type StaticType, UNKNOWN } from '../types.ts';
import type { FlowFile } from './run.ts';

/** The class around, as declarations see it; an anonymous class is seen as its parent. */
export function ownerOf(scope: Scope): Owner | undefined {
  const fact = scope.class?.fact;
  if (fact === undefined) return undefined;
  return { name: instanceName(fact) ?? '', kind: fact.kind, parent: fact.extends };
}

/** An object of an anonymous class is one of its parent; `undefined` when it has none. */
export function instanceName(fact: ClassFact): string | undefined {
  return fact.name === '' ? (fact.extends ?? fact.implements[0]) : fact.name;
}

/** What `$this` is in the methods of the class around; `undefined` outside of classes. */
export function thisType(file: FlowFile, scope: Scope): StaticType | undefined {
  const fact = scope.class?.fact;
  if (fact === undefined) return undefined;
  if (file.keepsPlaces && fact.name !== '') return STATIC;
  const name = instanceName(fact);
  return name === undefined ? OBJECT : classType(name);
}

/** An object of the class that a name means; unknown where it means none. */
export function namedClass(file: FlowFile, name: Name, scope: Scope): StaticType {
  if (name.text === '') return UNKNOWN;
  if (name.form === 'unqualified' && isClassPlace(name.text)) {
    const fact = scope.class?.fact;
    if (fact === undefined) return UNKNOWN;
    const place = name.text.toLowerCase();
    if (place === 'parent') return fact.extends === undefined ? UNKNOWN : classType(fact.extends);
    const own = thisType(file, scope) ?? UNKNOWN;
    if (place === 'static' || fact.kind === 'trait') return own;
    return fact.name === '' ? own : classType(fact.name);
  }
  return classType(knownName(file, file.names.classOf(name)));
}

/** The class behind a framework's alias in the global namespace, unless something declares the name. */
function knownName(file: FlowFile, fqn: string): string {
  if (fqn.includes('\\')) return fqn;
  const { world } = file.types;
  return world.classNamed(fqn) === undefined ? (world.framework.alias(fqn) ?? fqn) : fqn;
}

/** The docs around a body: templates of its class and its own. */
export function docsAround(file: FlowFile, scope: Scope, doc: DocBlock | undefined, offset: number): DocScope {
  const node = scope.class?.node;
  const classDoc = node === undefined || node.kind === 'AnonymousClass' ? undefined : docBlock(node.leading);
  const classDocs = withTemplates(openDocs(file.names, ownerOf(scope), offset, classDoc), classDoc);
  return withTemplates(classDocs, doc);
}

/** The docblock among the comments in front of a declaration. */
export function docBlock(leading: readonly Comment[]): DocBlock | undefined {
  const comment = leading.findLast(({ kind }) => kind === 'doc');
  return comment?.text.includes('@') ? parseDocBlock(comment.text) : undefined;
}

/** A declared type as a body sees it: with places filled in where they are not kept. */
export function settleType(file: FlowFile, type: StaticType, scope: Scope, doc: DocBlock | undefined): StaticType {
  if (file.keepsPlaces || !hasPlaces(type)) return type;
  const self = thisType(file, scope) ?? UNKNOWN;
  const node = scope.class?.node;
  const classDoc = node === undefined || node.kind === 'AnonymousClass' ? undefined : docBlock(node.leading);
  const templates = new Map<string, StaticType>();
  const docs = openDocs(file.names, ownerOf(scope), scope.owner.start, undefined);
  for (const { name, bound } of [...(classDoc?.templates ?? []), ...(doc?.templates ?? [])]) {
    const known = docType(bound, docs);
    templates.set(name, known === undefined || hasPlaces(known) ? UNKNOWN : known);
  }
  return file.types.force(substitute(type, { self, templates, decide: () => undefined }));
}

/** What is declared, refined by what is known of the value. */
export function meetDeclared(file: FlowFile, declared: StaticType, known: StaticType): StaticType {
  const refined = refineType(declared, known) ?? declared;
  if (refined.kind !== 'class' || refined.and === undefined || declared.kind !== 'class') return refined;
  // Of two classes the one below the other is both; else what PHP enforces is sure.
  const below = membersOf(known).filter((each) => each.kind === 'class');
  const [only] = below;
  if (only === undefined || below.length > 1 || file.types.isClass(only.name, declared.name) !== true) return declared;
  return declared.nullable ? orNull(only) : only;
}
