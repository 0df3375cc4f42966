/**
 * What a file declares, for the workspace to put together: classes with their parents, and functions. Names are resolved
 * within the file; whether a parent exists is not known here.
 */
import type { AnonymousClass, ClassLike, Member, Name, Program } from '../syntax/php/ast.ts';
import type { Range } from '../text/range.ts';
import { readDeclarations } from './declarations.ts';
import type { FileNames } from './names.ts';

export interface ClassFact extends Range {
  /** Fully qualified, without a leading backslash; empty for an anonymous class. */
  readonly name: string;
  readonly kind: 'class' | 'interface' | 'trait' | 'enum';
  readonly extends: string | undefined;
  /** Interfaces; for an interface those that it extends. */
  readonly implements: readonly string[];
  readonly traits: readonly string[];
}

export interface FileFacts {
  /** In the order of the text; those declared in functions and conditions too, anonymous ones not. */
  readonly classes: readonly ClassFact[];
  /** Fully qualified, in lower case. */
  readonly functions: readonly string[];
}

export function readClassFacts(program: Program, names: FileNames): FileFacts {
  const { classes, functions } = readDeclarations(program);
  return {
    classes: classes.map((node) => factOf(node, names)),
    functions: functions.map((node) => declaredName(names, node.name.text, node.start).toLowerCase()),
  };
}

/** The facts of one class; of an anonymous one too. */
export function factOf(node: ClassLike, names: FileNames): ClassFact {
  const { start, end } = node;
  const classOf = (name: Name) => names.classOf(name);
  const traits = traitsOf(node.members, names);
  const name = node.kind === 'AnonymousClass' ? '' : declaredName(names, node.name.text, start);
  switch (node.kind) {
    case 'ClassDecl':
    case 'AnonymousClass':
      return {
        ...{ start, end, name, kind: 'class', traits },
        extends: parentOf(node, names),
        implements: node.implements.map(classOf),
      };
    case 'InterfaceDecl':
      return { start, end, name, kind: 'interface', traits, extends: undefined, implements: node.extends.map(classOf) };
    case 'TraitDecl':
      return { start, end, name, kind: 'trait', traits, extends: undefined, implements: [] };
    case 'EnumDecl':
      return { start, end, name, kind: 'enum', traits, extends: undefined, implements: node.implements.map(classOf) };
  }
}

/** All direct parents: what the class extends, implements and uses. */
export function parentsOf(fact: ClassFact): readonly string[] {
  const parents = [...fact.implements, ...fact.traits];
  return fact.extends === undefined ? parents : [fact.extends, ...parents];
}

function parentOf(node: AnonymousClass | Extract<ClassLike, { kind: 'ClassDecl' }>, names: FileNames) {
  return node.extends === undefined ? undefined : names.classOf(node.extends);
}

function traitsOf(members: readonly Member[], names: FileNames): readonly string[] {
  const traits: string[] = [];
  for (const member of members) {
    if (member.kind === 'TraitUse') for (const trait of member.traits) traits.push(names.classOf(trait));
  }
  return traits;
}

/** The full name of a class or function that is declared at an offset. */
export function declaredName(names: FileNames, name: string, offset: number): string {
  const namespace = names.namespaceAt(offset);
  return namespace === '' ? name : `${namespace}\\${name}`;
}
