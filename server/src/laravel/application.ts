/**
 * One application, put together from what its files declare: the classes and functions that its code sees, the magic
 * that its framework adds, and on demand what it is made of. Files can be replaced one by one; what was derived from
 * them is derived again when it is next asked for.
 */
import { createTypes } from '../php/resolve/types.ts';
import { createWorld, type LayeredWorld } from '../php/resolve/world.ts';
import type { SummarySource } from '../php/summary/summary.ts';
import type { Types } from '../php/world.ts';
import { type Contents, type LiveContents, openContents } from './contents.ts';
import type { LaravelFacts } from './facts.ts';
import type { FileIndex } from './index-file.ts';
import { knownApp } from './known-app.ts';
import { createFramework } from './magic/framework.ts';
import { type ProjectTexts, parseProject } from './project.ts';

export interface Application extends Contents {
  /** The questions that types answer about this application's code. Follows changes of the files. */
  readonly types: Types;
  /** All files, by path. */
  readonly files: ReadonlyMap<string, FileIndex>;
  /** Laravel's part of each file, by path. */
  readonly facts: ReadonlyMap<string, LaravelFacts>;
  /** Grows with every change of a file. */
  readonly generation: number;
  /** Takes what a file says now; `undefined` when it is gone. Costs as much as that file is large. */
  replaceFile(path: string, index: FileIndex | undefined): void;
  /** Takes other declarations below the application's own: its dependencies were read, or updated. */
  replaceBuiltins(builtins: SummarySource): void;
}

export interface ApplicationSource {
  /** Paths are relative to the application's root. In any order. */
  readonly files: Iterable<readonly [path: string, index: FileIndex]>;
  /** PHP and its libraries; with the application's dependencies over them where those were read (`layerVendor`). */
  readonly builtins: SummarySource;
  /** What stands beside the PHP. */
  readonly project?: ProjectTexts;
}

export function openApplication({ files: given, builtins, project = {} }: ApplicationSource): Application {
  const files = new Map(given);
  const facts = new Map<string, LaravelFacts>();
  for (const [path, { laravel }] of files) if (laravel !== undefined) facts.set(path, laravel);
  const world: LayeredWorld = createWorld({
    files: [...files].map(([path, { summary }]) => [path, summary] as const),
    builtins,
    framework: frameworkOf(),
  });
  const types = createTypes(world);
  const contents: LiveContents = openContents({ files, types, project: parseProject(project) });
  return {
    types,
    files,
    facts,
    get generation() {
      return world.generation;
    },
    project: contents.project,
    get routes() {
      return contents.routes;
    },
    get schema() {
      return contents.schema;
    },
    get schemaInput() {
      return contents.schemaInput;
    },
    get models() {
      return contents.models;
    },
    get parts() {
      return contents.parts;
    },
    get views() {
      return contents.views;
    },
    config: contents.config,
    attribute: contents.attribute,
    replaceFile(path, index) {
      const before = files.get(path);
      if (index === undefined) files.delete(path);
      else files.set(path, index);
      if (index?.laravel === undefined) facts.delete(path);
      else facts.set(path, index.laravel);
      world.replaceFile(path, index?.summary);
      if (contents.changed(before, index)) world.replaceFramework(frameworkOf());
    },
    replaceBuiltins(next) {
      world.replaceBuiltins(next);
      contents.changedBelow();
      world.replaceFramework(frameworkOf());
    },
  };

  function frameworkOf(): ReturnType<typeof createFramework> {
    return createFramework(
      knownApp({
        facts,
        declares: (fqn) => world.classNamed(fqn) !== undefined,
        // Asked when all files are known.
        attribute: (model, name) => contents.attribute(model, name),
        middleware: () => contents.routes.middleware,
      }),
    );
  }
}
