/**
 * The functions that hold a `*gin.Context` and can do something with it.
 */
import type { BlockStmt, File, FuncDecl, FuncLit } from '../../go/ast.ts';
import { findGinFunctions, type ImportTable } from '../../go/facts.ts';

export interface GinHandler {
  readonly func: FuncDecl | FuncLit;
  readonly body: BlockStmt;
  /** The name of the `*gin.Context` parameter. */
  readonly param: string;
}

/** In the order of the text; those inside others too. Functions that cannot name their context are left out. */
export function findHandlers(file: File, imports: ImportTable): GinHandler[] {
  return findGinFunctions(file, imports).flatMap(({ func, context }) =>
    context === undefined || func.body === undefined ? [] : [{ func, body: func.body, param: context.name }],
  );
}

/** Whether a bare `return` is complete: there are no results, or they have names. */
export function mayReturnBare({ func }: GinHandler): boolean {
  return func.type.results?.list.every((field) => field.names.length > 0) ?? true;
}
