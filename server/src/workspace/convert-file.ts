/**
 * The Go of one PHP file, or of one function in it, as a conversion of the whole application around it gives it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { parseGo } from '../syntax/go/parse.ts';
import { loadGrammars } from '../syntax/grammar.ts';
import type { LocatedHole, ModuleFile } from '../translate/app/assemble.ts';
import { readGrammarBytes } from './assets.ts';
import { type ConvertOptions, convertFolder } from './convert-folder.ts';
import { decodeText } from './decode.ts';
import { errorCode, Failure } from './errors.ts';

export interface ConvertFileOptions extends Omit<ConvertOptions, 'only' | 'application'> {
  /** `show` or `PostController::show`; the whole file by default. */
  readonly symbol: string | undefined;
}

export interface ConvertedFile {
  readonly go: string;
  readonly holes: readonly LocatedHole[];
  /** What is not carried over. */
  readonly ledger: readonly string[];
}

/** @throws Failure when the file cannot be read, is no PHP, or has no such symbol. */
export async function convertFile(path: string, options: ConvertFileOptions): Promise<ConvertedFile> {
  assertText(path);
  const root = applicationAround(path);
  const only = relative(root, resolve(path)).split(sep).join('/');
  const converted = await convertFolder(root, { ...options, only });
  const own = converted.files.filter(({ from }) => from === only);
  if (own.length === 0) {
    const problem = converted.problems.find((each) => each.path === only);
    const why = problem === undefined ? 'It declares no class and no function that is converted.' : problem.detail;
    throw new Failure(`${path} has no Go. ${why}`);
  }
  const { symbol } = options;
  const go = own.map(({ text }) => text).join('\n');
  return {
    go: symbol === undefined ? go : await functionIn(own, symbol, path, options),
    holes: converted.holes,
    ledger: converted.ledger.map(({ what }) => what),
  };
}

async function functionIn(
  files: readonly ModuleFile[],
  symbol: string,
  path: string,
  { assets }: ConvertFileOptions,
): Promise<string> {
  const grammars = await loadGrammars(readGrammarBytes(assets));
  const wanted = (symbol.split('::').at(-1) ?? symbol).replaceAll('_', '').toLowerCase();
  const known: string[] = [];
  for (const { text } of files) {
    for (const decl of parseGo(grammars, text).decls) {
      if (decl.kind !== 'FuncDecl') continue;
      known.push(decl.name.name);
      if (decl.name.name.toLowerCase() === wanted)
        return `${text.slice(startWithComments(text, decl.start), decl.end)}\n`;
    }
  }
  throw new Failure(`${path} has no function ${symbol}. In Go it has: ${known.join(', ') || 'none'}.`);
}

/** Where the comments directly above a declaration begin. */
function startWithComments(text: string, start: number): number {
  let at = start;
  for (;;) {
    const lineBefore = text.lastIndexOf('\n', at - 2) + 1;
    if (at === 0 || !text.startsWith('//', lineBefore)) return at;
    at = lineBefore;
  }
}

/** The nearest folder above that is an application, else the file's own. */
function applicationAround(path: string): string {
  const own = dirname(resolve(path));
  for (let at = own; ; at = dirname(at)) {
    if (existsSync(join(at, 'artisan')) || existsSync(join(at, 'composer.json'))) return at;
    if (dirname(at) === at) return own;
  }
}

function assertText(path: string): void {
  let content: Uint8Array;
  try {
    content = readFileSync(path);
  } catch (error) {
    throw new Failure(`${path} cannot be read (${errorCode(error)}). Give a PHP file.`);
  }
  if (!decodeText(content).ok) throw new Failure(`${basename(path)} is no text. Give a PHP file.`);
}
