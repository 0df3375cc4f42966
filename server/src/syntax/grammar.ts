/**
 * The only place that loads web-tree-sitter. The wasm comes in as bytes, so the same code runs in Node, in a
 * CommonJS bundle and in a browser worker; where those bytes are kept is the business of the edges, not of this module.
 *
 * A CommonJS bundle has to take the CommonJS build of web-tree-sitter (esbuild: `alias` to its `web-tree-sitter.cjs`).
 * The other build asks for `import.meta.url` in Node whatever it is given, and a CommonJS bundle has none.
 */
import { Language, Parser, type Tree } from 'web-tree-sitter';
import { startWalker } from './flat-tree.ts';
import { startRuntime } from './runtime.ts';

/** The wasm binaries; `grammars/grammars.lock.json` names the package, version and hash of each. */
export interface GrammarBytes {
  readonly runtime: Uint8Array;
  readonly php: Uint8Array;
  readonly go: Uint8Array;
}

export interface Grammars {
  readonly php: Language;
  readonly go: Language;
}

let loading: Promise<Grammars> | undefined;

/**
 * Starts the parser runtime and loads both languages. The runtime exists once per process (or worker), so every later
 * call answers with the grammars of the first, whatever bytes it brings. A failed load can be tried again.
 * @throws when a binary is not WebAssembly, or is a grammar of an ABI that the runtime does not know.
 */
export function loadGrammars(bytes: GrammarBytes): Promise<Grammars> {
  loading ??= load(bytes).catch((reason: unknown) => {
    loading = undefined;
    throw reason;
  });
  return loading;
}

/** A parser for one language. Parsers hold wasm memory: whoever makes one calls `delete()`. */
export function createParser(language: Language): Parser {
  const parser = new Parser();
  parser.setLanguage(language);
  return parser;
}

/** The tree of a text, which is the caller's to free. `old` is the tree of an earlier text, told about what has changed. */
export function parseTree(parser: Parser, text: string, old?: Tree): Tree {
  const tree = parser.parse(text, old ?? null);
  // Without a progress callback tree-sitter cannot be cancelled, and only then it gives no tree.
  if (tree === null) throw new Error('tree-sitter gave no tree');
  return tree;
}

async function load(bytes: GrammarBytes): Promise<Grammars> {
  await startWalker(await startRuntime(bytes.runtime));
  return { php: await Language.load(bytes.php), go: await Language.load(bytes.go) };
}
