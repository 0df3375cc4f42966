/**
 * `@var` in front of statements: what people say of a variable that the code does not tell.
 */
import type { Comment, Expr, Stmt } from '../../syntax/php/ast.ts';
import { type DocVar, parseDocBlock } from '../phpdoc/parse.ts';
import { docType } from '../summary/docs.ts';
import type { StaticType } from '../types.ts';
import { docsAround, settleType } from './declared.ts';
import type { Run } from './run.ts';
import { assignThis, assignVariable } from './variables.ts';

export interface InlineVar {
  /** `undefined` when it is about what the statement assigns or returns. */
  readonly name: string | undefined;
  readonly type: StaticType;
}

const NONE: readonly InlineVar[] = [];

export function inlineVars(run: Run, stmt: Stmt): readonly InlineVar[] {
  if (stmt.leading.length === 0) return NONE;
  let found: InlineVar[] | undefined;
  for (const comment of stmt.leading) {
    if (comment.kind === 'line' || !comment.text.includes('@')) continue;
    for (const { name, type } of varsIn(comment)) {
      const known = docType(type, docsAround(run.flow.file, run.scope, undefined, stmt.start));
      if (known === undefined || known.kind === 'unknown') continue;
      found ??= [];
      found.push({ name, type: settleType(run.flow.file, known, run.scope, undefined) });
    }
  }
  return found ?? NONE;
}

/** `@var User $user`, and as old editors wrote it `@var $user User`, in comments of either kind. */
function varsIn({ text }: Comment): readonly DocVar[] {
  const turned = text.replace(/@var\s+(\$\w+)\s+([^\s*]+)/g, '@var $2 $1');
  return parseDocBlock(turned.startsWith('/**') ? turned : `/**${turned.slice(2)}`).vars;
}

/** What is said of variables in front of a statement holds before it, or behind it where the statement makes them. */
export function assignInlineVars(run: Run, vars: readonly InlineVar[], isLeftOut: (name: string) => boolean): void {
  for (const { name, type } of vars) {
    if (name === undefined || isLeftOut(name)) continue;
    if (name === 'this') assignThis(run, type);
    else assignVariable(run, name, type);
  }
}

/** The type that a statement's docblock gives to what it assigns to `target`. */
export function saidOf(vars: readonly InlineVar[], target: Expr | undefined): StaticType | undefined {
  const name = target?.kind === 'Variable' ? target.name : undefined;
  return vars.find((each) => (each.name === undefined ? true : each.name === name))?.type;
}
