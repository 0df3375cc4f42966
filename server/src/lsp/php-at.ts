/** PHP files of the workspace that Go names, open or not, and the functions in them. */
import { readDeclarations } from '../php/declarations.ts';
import type { FunctionDecl, Method, Program } from '../syntax/php/ast.ts';
import { parsePhp } from '../syntax/php/parse.ts';
import type { Range } from '../text/range.ts';
import { originHash } from '../translate/origin.ts';
import { folderOf, type Session } from './session.ts';
import { uriBelow } from './uris.ts';

export interface PhpText {
  readonly uri: string;
  readonly text: string;
}

export interface PhpFunction extends Range {
  readonly name: string;
  /** As in origin comments. */
  readonly hash: string;
}

/** The PHP file that a path in a Go file means: in an application of its workspace folder, or in the folder itself. */
export async function phpAt(session: Session, go: string, path: string): Promise<PhpText | undefined> {
  const folder = folderOf(session.folders, go);
  // What leads out of the workspace is not read, whoever has written it.
  if (folder === undefined || path.split('/').includes('..')) return undefined;
  const roots = new Set([...session.applications(folder).map(({ uri }) => uri), folder]);
  for (const root of roots) {
    const uri = uriBelow(root, path);
    const text = session.documents.get(uri)?.text ?? (await session.host.read(uri));
    if (text !== undefined) return { uri, text };
  }
  return undefined;
}

/** Functions and methods with a body, in order; found once for each text. */
export function functionsIn({ host, documents }: Session, { uri, text }: PhpText): readonly PhpFunction[] {
  const before = known.get(host)?.get(uri);
  if (before?.text === text) return before.functions;
  const program = documents.get(uri)?.program ?? parsePhp(host.grammars.php, text);
  const functions = declared(program).map(({ name, start, end }) => ({
    ...{ name: name.text, start, end },
    hash: originHash(text.slice(start, end)),
  }));
  const byUri = known.get(host) ?? new Map<string, Known>();
  known.set(host, byUri.set(uri, { text, functions }));
  return functions;
}

interface Known {
  readonly text: string;
  readonly functions: readonly PhpFunction[];
}

const known = new WeakMap<object, Map<string, Known>>();

function declared(program: Program): (FunctionDecl | Method)[] {
  const { classes, functions } = readDeclarations(program);
  const methods = classes.flatMap(({ members }) => members.filter((member) => member.kind === 'Method'));
  return [...functions, ...methods.filter(({ body }) => body !== undefined)];
}
