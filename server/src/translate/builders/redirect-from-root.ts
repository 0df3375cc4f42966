/**
 * `redirect('posts')`: Laravel puts a path without a slash at the root of the site, Gin would put it below the current
 * path. The metavariable is `URL`, a literal.
 */
import { call, exprStmt, selector, stringLit } from '../../go/build.ts';
import type { Match } from '../../table/site.ts';
import type { Applied } from '../apply.ts';
import { isPlainText } from '../bytes.ts';
import { type Emission, refuse } from '../emission.ts';
import { captured } from './captured.ts';

export function redirectFromRoot(emit: Emission, match: Match): Applied | undefined {
  const url = captured(match, 'URL');
  if (url?.kind !== 'StringLit' || !isPlainText(url, emit.subject.source.text))
    return refuse(emit, 'the path is not written out here');
  const path = stringLit(`/${url.value}`);
  const redirect = call(selector('c', 'Redirect'), selector('http', 'StatusFound'), path);
  return { stmts: [exprStmt(redirect)], expr: undefined, results: [], answers: true };
}
