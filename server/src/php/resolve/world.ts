/**
 * All declarations of an application over those of PHP and its libraries. One file's summary is replaced at the cost of
 * that file; what several files declare is the first one's in the order of paths, whatever came first.
 */
import { keyOf } from '../signatures/signatures.ts';
import type { ClassSummary, FileSummary, SummarySource } from '../summary/summary.ts';
import { anyOf, type StaticType } from '../types.ts';
import type { Framework, World } from '../world.ts';
import { createNameIndex } from './name-index.ts';

export interface Sources {
  /** By path, which uses forward slashes. The order does not count. */
  readonly files: Iterable<readonly [path: string, summary: FileSummary]>;
  /** PHP, its extensions, the libraries and dependencies, where the application does not declare them itself. */
  readonly builtins: SummarySource;
  readonly framework: Framework;
}

export interface LayeredWorld extends World {
  readonly generation: number;
  /** With `undefined` the file is gone. */
  replaceFile(path: string, summary: FileSummary | undefined): void;
  /** The framework's answers rest on facts of files, which change with them. */
  replaceFramework(framework: Framework): void;
  /** What lies below the files is another, as when dependencies were read or updated. */
  replaceBuiltins(builtins: SummarySource): void;
}

export function createWorld({ files, builtins: below, framework: first }: Sources): LayeredWorld {
  const summaries = new Map<string, FileSummary>();
  const classes = createNameIndex<ClassSummary>();
  const functions = createNameIndex<NonNullable<FileSummary['functions']>[number]>();
  const constants = createNameIndex<NonNullable<FileSummary['constants']>[number]>();
  const globals = createNameIndex<NonNullable<FileSummary['globals']>[number]>();
  /** Those of programs beside the application: what installs it, what tests it. */
  const besides = createNameIndex<NonNullable<FileSummary['globals']>[number]>();
  const traitUses = createNameIndex<TraitUse>();
  /** Declarations that editors' helpers make of what exists elsewhere. */
  const helpers = createNameIndex<ClassSummary>();
  const merged = new WeakMap<ClassSummary, ClassSummary>();
  let framework = first;
  let builtins = below;
  let generation = 0;

  for (const [path, summary] of files) replaceFile(path, summary);

  return {
    classNamed,
    functionNamed: (fqn) => functions.first(fqn.toLowerCase()) ?? builtins.functionNamed(fqn),
    constantNamed: (fqn) => constants.first(keyOf('constant', fqn)) ?? builtins.constantNamed(fqn),
    declaresClass: (fqn) => classes.first(fqn.toLowerCase()) !== undefined,
    declaresFunction: (fqn) => functions.first(fqn.toLowerCase()) !== undefined,
    globalNamed,
    summaries: () => [...summaries].sort(([a], [b]) => (a < b ? -1 : 1)),
    usersOf: (trait) =>
      traitUses
        .all(trait.toLowerCase())
        .map(({ user }) => user)
        .sort(),
    get framework() {
      return framework;
    },
    get generation() {
      return generation;
    },
    replaceFile,
    replaceFramework(next) {
      framework = next;
      generation++;
    },
    replaceBuiltins(next) {
      builtins = next;
      generation++;
    },
  };

  function classNamed(fqn: string): ClassSummary | undefined {
    const name = fqn.toLowerCase();
    const declared = classes.first(name) ?? builtins.classNamed(fqn);
    const helper = helpers.first(name);
    if (helper === undefined) return declared;
    if (declared !== undefined) return withHelp(declared, helper);
    // The helper's `class Route extends \Illuminate\…\Route` would hide what the framework knows of the facade.
    return framework.alias(fqn) === undefined ? helper : undefined;
  }

  /** The class with what the helper's docblock says beyond it; its methods are copies. */
  function withHelp(declared: ClassSummary, helper: ClassSummary): ClassSummary {
    const known = merged.get(declared);
    if (known !== undefined) return known;
    const properties = helper.properties?.filter(({ magic }) => magic) ?? [];
    const methods = helper.methods?.filter(({ magic }) => magic) ?? [];
    const help = {
      ...(properties.length > 0 ? { properties: [...(declared.properties ?? []), ...properties] } : {}),
      ...(methods.length > 0 ? { methods: [...(declared.methods ?? []), ...methods] } : {}),
    };
    const both = properties.length + methods.length === 0 ? declared : { ...declared, ...help };
    merged.set(declared, both);
    return both;
  }

  function globalNamed(name: string, of: 'all' | 'main' = 'all'): StaticType | undefined {
    const found = of === 'all' ? [...globals.all(name), ...besides.all(name)] : globals.all(name);
    return found.length === 0 ? undefined : anyOf(found.map(({ type }) => type));
  }

  function replaceFile(path: string, summary: FileSummary | undefined): void {
    const old = summaries.get(path);
    if (old === summary) return;
    generation++;
    const classesOf = isEditorHelper(path) ? helpers : classes;
    if (old !== undefined) {
      classesOf.remove(path, old.classes, lowerName);
      traitUses.remove(path, traitUsesIn(old), traitName);
      functions.remove(path, old.functions, lowerName);
      constants.remove(path, old.constants, constantName);
      globalsOf(path).remove(path, old.globals, ownName);
      summaries.delete(path);
    }
    if (summary === undefined) return;
    summaries.set(path, summary);
    classesOf.add(path, summary.classes, lowerName);
    traitUses.add(path, traitUsesIn(summary), traitName);
    if (isEditorHelper(path)) return;
    functions.add(path, summary.functions, lowerName);
    constants.add(path, summary.constants, constantName);
    globalsOf(path).add(path, summary.globals, ownName);
  }

  function globalsOf(path: string): typeof globals {
    return isBeside(path) ? besides : globals;
  }
}

/** Written by laravel-ide-helper, to be read by editors and never run. */
function isEditorHelper(path: string): boolean {
  return /(^|\/)(_ide_helper\w*|\.phpstorm\.meta)\.php$/.test(path);
}

/** Whether a script is a program of its own, which gives the names of global variables other meanings. */
function isBeside(path: string): boolean {
  return /(^|\/)_?(install(er|ation)?|setup|upgrade|tests?)\//i.test(path);
}

interface TraitUse {
  readonly trait: string;
  readonly user: string;
}

function traitUsesIn({ classes = [] }: FileSummary): readonly TraitUse[] {
  return classes.flatMap(({ name, traits = [] }) => traits.map((trait) => ({ trait: trait.name, user: name })));
}

function traitName({ trait }: TraitUse): string {
  return trait.toLowerCase();
}

function lowerName({ name }: { readonly name: string }): string {
  return name.toLowerCase();
}

function constantName({ name }: { readonly name: string }): string {
  return keyOf('constant', name);
}

function ownName({ name }: { readonly name: string }): string {
  return name;
}
