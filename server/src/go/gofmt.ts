/**
 * gofmt, compiled to WebAssembly. The binary comes in as bytes, so this works without Go installed and in the browser.
 * It formats whole files and fragments (declarations, or statements of a function body), and adds no imports.
 */
export type Formatted = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly error: string };

/** Formats Go source. Never throws: source that does not parse gives gofmt's own message, with line and column. */
export type Gofmt = (source: string) => Formatted;

const HEAD = 'package p\n\nfunc _() {\n';

/**
 * Formats statements of a function body, without a line break at the end. gofmt itself takes such fragments, but only
 * after it has tried to read them as declarations, and this binary stops at the tenth error of that.
 */
export function formatStatements(gofmt: Gofmt, source: string): Formatted {
  const formatted = gofmt(`${HEAD}${source}\n}\n`);
  if (!formatted.ok) return formatted;
  const body = formatted.text.slice(HEAD.length, formatted.text.lastIndexOf('}'));
  return { ok: true, text: outdent(body).trim() };
}

/** Takes one tab from each line that does not begin inside of a raw string. */
function outdent(go: string): string {
  let out = '';
  let from = 0;
  for (const { 0: token, index } of go.matchAll(TOKENS)) {
    if (!token.startsWith('`')) continue;
    out += go.slice(from, index).replaceAll('\n\t', '\n') + token;
    from = index + token.length;
  }
  return (out + go.slice(from).replaceAll('\n\t', '\n')).replace(/^\t/, '');
}

/** What may hold a backquote: raw strings, and comments and literals in which it means nothing. */
const TOKENS = /`[^`]*`|\/\/[^\n]*|\/\*[\s\S]*?\*\/|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'/g;

/** What the binary exports: write the source into `alloc`ed memory, `format`, read the output, `dispose`. */
interface GofmtExports {
  readonly memory: WebAssembly.Memory;
  _initialize(): void;
  alloc(size: number): number;
  format(): number;
  output_ptr(): number;
  output_len(): number;
  dispose(): void;
}

const UNCHANGED = 0;
const CHANGED = 1;

/** The binary never gives memory back; above this many bytes the next call gets a new instance, which takes 1 ms. */
const MEMORY_LIMIT = 64 << 20;

/** @throws WebAssembly.CompileError when the bytes are not WebAssembly. */
export function loadGofmt(bytes: Uint8Array): Gofmt {
  const module = new WebAssembly.Module(bytes as Uint8Array<ArrayBuffer>);
  let instance: GofmtExports | undefined;
  return (source) => {
    try {
      instance ??= instantiate(module);
      return format(instance, source);
    } catch (reason) {
      // A trap (the source is too large, say) leaves the instance in an unknown state.
      instance = undefined;
      return { ok: false, error: `gofmt stopped: ${reason instanceof Error ? reason.message : String(reason)}` };
    } finally {
      if (instance !== undefined && instance.memory.buffer.byteLength > MEMORY_LIMIT) instance = undefined;
    }
  };
}

function instantiate(module: WebAssembly.Module): GofmtExports {
  const wasm = new WebAssembly.Instance(module).exports as unknown as GofmtExports;
  wasm._initialize();
  return wasm;
}

function format(wasm: GofmtExports, source: string): Formatted {
  const input = new TextEncoder().encode(source);
  const at = wasm.alloc(input.length);
  new Uint8Array(wasm.memory.buffer, at, input.length).set(input);
  try {
    const result = wasm.format();
    if (result === UNCHANGED) return { ok: true, text: source };
    const text = new TextDecoder().decode(new Uint8Array(wasm.memory.buffer, wasm.output_ptr(), wasm.output_len()));
    return result === CHANGED ? { ok: true, text } : { ok: false, error: text };
  } finally {
    wasm.dispose();
  }
}
