/**
 * One file as the rooms above see it: its tree with what its names and expressions mean in the application around it.
 */
import type { Expr, Name, Node, Program } from '../syntax/php/ast.ts';
import { type FileFacts, readClassFacts } from './class-facts.ts';
import { type FileTypes, inferTypes } from './infer.ts';
import { type FileNames, resolveNames } from './names.ts';
import type { Scope } from './scope.ts';
import type { Types } from './world.ts';
import { readWritten } from './written.ts';

export interface PhpFile {
  readonly program: Program;
  readonly names: FileNames;
  readonly facts: FileFacts;
  readonly types: FileTypes;
  /** The application that the file is part of, with PHP and the framework below it. */
  readonly app: Types;
  /**
   * The class that a name stands for there: `Route` is the framework's facade, unless the application declares a class
   * of that name. `undefined` where `self`, `static` or `parent` mean none.
   */
  classBehind(name: Name, scope: Scope): string | undefined;
  /** Whether an expression is written to where it stands, rather than read. */
  isWritten(expr: Expr): boolean;
}

/** Cheap: types are inferred when they are asked for. */
export function openFile(program: Program, app: Types): PhpFile {
  const names = resolveNames(program);
  const facts = readClassFacts(program, names);
  const types = inferTypes(program, names, facts, app);
  let written: ReadonlySet<Node> | undefined;
  return {
    program,
    names,
    facts,
    types,
    app,
    classBehind: (name, scope) => {
      const fqn = types.classOf(name, scope);
      if (fqn === undefined || fqn.includes('\\')) return fqn;
      const { world } = app;
      return world.declaresClass(fqn) ? fqn : (world.framework.alias(fqn) ?? fqn);
    },
    isWritten: (expr) => {
      written ??= readWritten(program);
      return written.has(expr);
    },
  };
}
