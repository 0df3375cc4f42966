/**
 * The files that Composer generates for PHP to run, `vendor/composer/autoload_*.php`, read as data: an array of paths,
 * each made of `$vendorDir` or `$baseDir` and a text. Nothing is run, and what is written in another way is left out.
 */
import type { Expr, Program } from '../../syntax/php/ast.ts';
import { folderOf, joinPath } from './join-path.ts';

export interface MapEntry {
  /** A class, a namespace, or the hash of a file. */
  readonly key: string;
  /** Relative to the folder that the map's own path is relative to; those outside of it are left out. */
  readonly paths: readonly string[];
}

/** The array that the file at `path` returns, in its order. */
export function readGeneratedMap(program: Program, path: string): readonly MapEntry[] {
  const scope: Scope = { here: path, variables: new Map() };
  for (const stmt of program.body) {
    if (stmt.kind === 'Return') return stmt.expr?.kind === 'ArrayLit' ? entriesOf(stmt.expr, scope) : [];
    if (stmt.kind !== 'ExprStmt' || stmt.expr.kind !== 'Assign' || stmt.expr.target.kind !== 'Variable') continue;
    const value = pathOf(stmt.expr.value, scope);
    if (value === undefined) scope.variables.delete(stmt.expr.target.name);
    else scope.variables.set(stmt.expr.target.name, value);
  }
  return [];
}

interface Scope {
  readonly here: string;
  readonly variables: Map<string, PathValue>;
}

/** Text, behind the folder that it starts from when that is known. */
interface PathValue {
  readonly folder: string | undefined;
  readonly rest: string;
}

function entriesOf(list: Extract<Expr, { kind: 'ArrayLit' }>, scope: Scope): readonly MapEntry[] {
  return list.items.flatMap(({ key, value }): MapEntry[] => {
    if (key?.kind !== 'StringLit') return [];
    const values = value.kind === 'ArrayLit' ? value.items.map((item) => item.value) : [value];
    return [{ key: key.value, paths: values.flatMap((each) => insideOf(pathOf(each, scope)) ?? []) }];
  });
}

function insideOf(value: PathValue | undefined): string | undefined {
  return value?.folder === undefined ? undefined : joinPath(value.folder, value.rest.replace(/^\/+/, ''));
}

function pathOf(expr: Expr, scope: Scope): PathValue | undefined {
  switch (expr.kind) {
    case 'StringLit':
      return { folder: undefined, rest: expr.value };
    case 'Variable':
      return scope.variables.get(expr.name);
    case 'Paren':
      return pathOf(expr.expr, scope);
    case 'ConstFetch':
      if (expr.name.text === '__DIR__') return { folder: folderOf(scope.here), rest: '' };
      return expr.name.text === '__FILE__' ? { folder: scope.here, rest: '' } : undefined;
    case 'FuncCall': {
      const [arg] = expr.args;
      if (expr.callee.kind !== 'Name' || expr.callee.text.toLowerCase() !== 'dirname' || arg === undefined)
        return undefined;
      const inner = insideOf(pathOf(arg.value, scope));
      return inner === undefined || inner === '' ? undefined : { folder: folderOf(inner), rest: '' };
    }
    case 'Binary': {
      if (expr.op !== '.') return undefined;
      const [left, right] = [pathOf(expr.left, scope), pathOf(expr.right, scope)];
      if (left === undefined || right === undefined || right.folder !== undefined) return undefined;
      return { ...left, rest: left.rest + right.rest };
    }
    default:
      return undefined;
  }
}
