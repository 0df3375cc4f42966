/**
 * One file as the rooms above see it: its tree with what its names and expressions mean.
 */
import type { Expr, Node, Program } from '../syntax/php/ast.ts';
import { type FileFacts, readClassFacts } from './class-facts.ts';
import { type FileTypes, inferTypes } from './infer.ts';
import type { ClassKnowledge } from './knowledge.ts';
import { type FileNames, resolveNames } from './names.ts';
import { readWritten } from './written.ts';

export interface PhpFile {
  readonly program: Program;
  readonly names: FileNames;
  readonly facts: FileFacts;
  readonly types: FileTypes;
  readonly knowledge: ClassKnowledge;
  /** Whether an expression is written to where it stands, rather than read. */
  isWritten(expr: Expr): boolean;
}

/** Cheap: types are inferred when they are asked for. */
export function openFile(program: Program, knowledge: ClassKnowledge): PhpFile {
  const names = resolveNames(program);
  const facts = readClassFacts(program, names);
  const types = inferTypes(program, names, facts, knowledge);
  let written: ReadonlySet<Node> | undefined;
  const isWritten = (expr: Expr): boolean => {
    written ??= readWritten(program);
    return written.has(expr);
  };
  return { program, names, facts, types, knowledge, isWritten };
}
