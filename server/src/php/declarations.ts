/**
 * The named classes and the functions that a file declares, wherever statements can stand outside of classes.
 */
import type { ClassLike, FunctionDecl, Program, Stmt } from '../syntax/php/ast.ts';

export interface Declarations {
  readonly classes: readonly NamedClass[];
  readonly functions: readonly FunctionDecl[];
}

export type NamedClass = Exclude<ClassLike, { kind: 'AnonymousClass' }>;

/** In the order of the text; those in conditions and inside functions too. Kept as long as the program is. */
export function readDeclarations(program: Program): Declarations {
  let found = known.get(program);
  if (found === undefined) {
    found = findDeclarations(program);
    known.set(program, found);
  }
  return found;
}

const known = new WeakMap<Program, Declarations>();

function findDeclarations(program: Program): Declarations {
  const classes: NamedClass[] = [];
  const functions: FunctionDecl[] = [];
  const read = (body: readonly Stmt[]): void => {
    for (const stmt of body) {
      switch (stmt.kind) {
        case 'ClassDecl':
        case 'InterfaceDecl':
        case 'TraitDecl':
        case 'EnumDecl':
          classes.push(stmt);
          break;
        case 'FunctionDecl':
          functions.push(stmt);
          read(stmt.body.body);
          break;
        case 'Namespace':
        case 'Declare':
          if (stmt.body !== undefined) read(stmt.body.body);
          break;
        case 'Block':
          read(stmt.body);
          break;
        case 'If':
          // `if (! function_exists('f')) { function f() … }` declares f.
          read(stmt.then.body);
          for (const branch of stmt.elseIfs) read(branch.body.body);
          if (stmt.else !== undefined) read(stmt.else.body);
          break;
      }
    }
  };
  read(program.body);
  return { classes, functions };
}
