/**
 * Go text that builders write out, and its declarations as trees. Text of the PHP enters it as literals only.
 */
import type { Decl } from '../../go/ast.ts';
import { stringLit } from '../../go/build.ts';
import { parseGo } from '../../syntax/go/parse.ts';
import type { Grammars } from '../../syntax/grammar.ts';

/** A Go string literal with this value. */
export function goString(value: string): string {
  return stringLit(value).value;
}

/** @throws Error when the text is no Go: it is the builder's own. */
export function parseDecls(grammars: Grammars, text: string): readonly Decl[] {
  const { decls, errors } = parseGo(grammars, `package app\n\n${text}`);
  if (errors.length > 0) throw new Error(`a builder wrote what is no Go:\n${text}`);
  return decls;
}
