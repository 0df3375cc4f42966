/**
 * What a class is made from, each with what its templates stand for: `@extends Builder<User>`, `@use HasFactory<UserFactory>`.
 */
import type { Name, TraitAdaptation, TraitUse } from '../../syntax/php/ast.ts';
import type { DocBlock } from '../phpdoc/parse.ts';
import type { DocType } from '../phpdoc/type-node.ts';
import { type StaticType, sameName } from '../types.ts';
import { docBlockOf, docType } from './docs.ts';
import { type ClassReading, listed } from './reading.ts';
import type { ParentSummary, TraitUseSummary } from './summary.ts';

/** `said` are the tags that may name one of the parents with its templates. */
export function readParents(
  parents: readonly Name[],
  said: readonly DocType[],
  reading: ClassReading,
): readonly ParentSummary[] {
  const types = said.flatMap((type) => docType(type, reading.docs) ?? []);
  return distinct(parents, reading).map((name) => withArgs(name, types));
}

/** The traits of one `use` in a class, with its adaptations. */
export function readTraits(
  use: TraitUse,
  doc: DocBlock | undefined,
  reading: ClassReading,
): readonly TraitUseSummary[] {
  const said = [...(docBlockOf(use, use.traits[0]?.start ?? use.end)?.uses ?? []), ...(doc?.uses ?? [])];
  return readParents(use.traits, said, reading).map((parent) => ({
    ...parent,
    ...adaptationsOf(parent.name, use.adaptations, reading),
  }));
}

/** Broken code may name a class twice, or end before the name. */
function distinct(parents: readonly Name[], { names }: ClassReading): readonly string[] {
  const found = new Map<string, string>();
  for (const parent of parents) {
    const fqn = names.classOf(parent);
    if (parent.text !== '' && !found.has(fqn.toLowerCase())) found.set(fqn.toLowerCase(), fqn);
  }
  return [...found.values()];
}

function withArgs(name: string, types: readonly StaticType[]): ParentSummary {
  for (const type of types) {
    if (type.kind === 'class' && type.args !== undefined && sameName(type.name, name)) return { name, args: type.args };
  }
  return { name };
}

type Adaptations = Pick<TraitUseSummary, 'aliases' | 'without'>;

function adaptationsOf(trait: string, adaptations: readonly TraitAdaptation[], reading: ClassReading): Adaptations {
  const { names } = reading;
  const aliases = adaptations
    // Without a trait the alias is of whichever of them has the method.
    .filter((adaptation) => adaptation.trait === undefined || sameName(names.classOf(adaptation.trait), trait))
    .flatMap(({ method, alias }) => (alias === undefined ? [] : [{ method: method.toLowerCase(), alias }]));
  const without = adaptations
    .filter(({ insteadOf }) => insteadOf.some((name) => sameName(names.classOf(name), trait)))
    .map(({ method }) => method.toLowerCase());
  return { ...listed('aliases', aliases), ...listed('without', without) };
}
