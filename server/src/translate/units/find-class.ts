/**
 * The PHP of a class of the application, wherever it is declared.
 */

import { factOf } from '../../php/class-facts.ts';
import { readDeclarations } from '../../php/declarations.ts';
import type { ClassLike } from '../../syntax/php/ast.ts';
import type { UnitSource } from './unit.ts';

export interface FoundClass {
  readonly node: ClassLike;
  readonly from: UnitSource;
}

export function findClass(from: UnitSource, fqn: string): FoundClass | undefined {
  const path = from.plan.classNamed(fqn)?.path;
  if (path === undefined) return undefined;
  const source = path === from.source.path ? from.source : from.open(path);
  if (source === undefined) return undefined;
  const { program, names } = source.file;
  const node = readDeclarations(program).classes.find(
    (each) => factOf(each, names).name.toLowerCase() === fqn.toLowerCase(),
  );
  return node && { node, from: { ...from, source } };
}
