/**
 * Parses examples for the tests of the PHP tree.
 */
import { expect } from 'vitest';
import type { Program } from '../../../server/src/syntax/php/ast.ts';
import { parsePhp } from '../../../server/src/syntax/php/parse.ts';
import { testGrammars } from '../../support/grammars.ts';
import { printProgram, printTree } from './print-tree.ts';

/** The program of a whole file, opening tag included. */
export async function programOf(file: string): Promise<Program> {
  const { php } = await testGrammars();
  return parsePhp(php, file);
}

/** The tree of one expression or statement, which must parse without a problem. An expression is printed bare. */
export async function treeOf(code: string): Promise<string> {
  // Behind a statement the semicolon is an empty one.
  const program = await programOf(`<?php ${code};`);
  expect(program.errors).toEqual([]);
  const [first] = program.body;
  if (first?.kind === 'ExprStmt') return printTree(first.expr);
  return first === undefined ? '' : printTree(first);
}

/** The statements of a file, one line each, then its problems. */
export async function linesOf(file: string): Promise<string> {
  return printProgram(await programOf(file));
}
