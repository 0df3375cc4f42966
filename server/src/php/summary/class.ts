/**
 * One named class, interface, trait or enum: what stands in its head and its docblock, over its members.
 */
import type { Member, Modifiers, Name } from '../../syntax/php/ast.ts';
import { declaredName } from '../class-facts.ts';
import type { NamedClass } from '../declarations.ts';
import type { DocBlock } from '../phpdoc/parse.ts';
import type { StaticType } from '../types.ts';
import { type DocScope, docBlockOf, docType, openDocs, readTemplates } from './docs.ts';
import { readConstants, readMethods } from './members.ts';
import { nativeType, type Owner } from './native-type.ts';
import { readParents, readTraits } from './parents.ts';
import { readProperties } from './properties.ts';
import { type ClassReading, listed, type Reading } from './reading.ts';
import type { ClassKind, ClassSummary, ParentSummary, TraitUseSummary } from './summary.ts';
import { readAttributes } from './values.ts';

export function summariseClass(node: NamedClass, file: Reading): ClassSummary {
  const { names, offsets } = file;
  const doc = docBlockOf(node, node.name.start);
  const name = declaredName(names, node.name.text, node.start);
  const owner: Owner = { name, kind: KINDS[node.kind], parent: parentOf(node, file) };
  const reading: ClassReading = { ...file, owner, docs: openDocs(names, owner, node.start, doc) };
  const { docs } = reading;
  const members = new Set(node.members.map(({ kind }) => kind));
  const modifiers: Modifiers | undefined = node.kind === 'ClassDecl' ? node.modifiers : undefined;
  const backing = node.kind === 'EnumDecl' ? nativeType(node.scalarType, names, owner) : undefined;
  return {
    name,
    kind: owner.kind,
    start: offsets ? node.name.start : 0,
    end: offsets ? node.name.end : 0,
    ...(modifiers?.abstract ? { abstract: true } : {}),
    ...(modifiers?.final ? { final: true } : {}),
    ...readHead(node, doc, reading),
    ...listed('traits', members.has('TraitUse') ? traitsOf(node.members, doc, reading) : []),
    ...listed('mixins', readMixins(doc, docs)),
    ...listed('templates', readTemplates(doc?.templates ?? [], docs)),
    ...(backing === undefined ? {} : { backing }),
    ...listed('properties', readProperties(node, doc, backing, reading)),
    ...listed('methods', readMethods(node, doc, reading)),
    ...listed('constants', readConstants(node, backing, reading)),
    ...listed('attributes', readAttributes(node.attributes, reading, owner)),
    ...(doc?.deprecated ? { deprecated: true } : {}),
  };
}

/** What the users of a trait must extend has its members there as well. */
function readMixins(doc: DocBlock | undefined, docs: DocScope): readonly StaticType[] {
  return doc === undefined ? [] : [...doc.mixins, ...doc.requires].flatMap((type) => docType(type, docs) ?? []);
}

const KINDS: Readonly<Record<NamedClass['kind'], ClassKind>> = {
  ClassDecl: 'class',
  InterfaceDecl: 'interface',
  TraitDecl: 'trait',
  EnumDecl: 'enum',
};

function parentOf(node: NamedClass, { names }: Reading): string | undefined {
  return node.kind === 'ClassDecl' && node.extends !== undefined ? names.classOf(node.extends) : undefined;
}

type Head = Pick<ClassSummary, 'extends' | 'implements'>;

function readHead(node: NamedClass, doc: DocBlock | undefined, reading: ClassReading): Head {
  const read = (names: readonly Name[], said: DocBlock['extends']) => readParents(names, said, reading);
  switch (node.kind) {
    case 'ClassDecl': {
      const [parent] = node.extends === undefined ? [] : read([node.extends], doc?.extends ?? []);
      return {
        ...(parent === undefined ? {} : { extends: parent }),
        ...listed('implements', read(node.implements, doc?.implements ?? [])),
      };
    }
    case 'InterfaceDecl':
      return listed('implements', read(node.extends, doc?.extends ?? []));
    case 'EnumDecl': {
      // PHP adds them itself.
      const implied: ParentSummary = { name: node.scalarType === undefined ? 'UnitEnum' : 'BackedEnum' };
      return { implements: [...read(node.implements, doc?.implements ?? []), implied] };
    }
    case 'TraitDecl':
      return {};
  }
}

function traitsOf(
  members: readonly Member[],
  doc: DocBlock | undefined,
  reading: ClassReading,
): readonly TraitUseSummary[] {
  return members.flatMap((member) => (member.kind === 'TraitUse' ? readTraits(member, doc, reading) : []));
}
