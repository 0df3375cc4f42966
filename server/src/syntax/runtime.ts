/**
 * Starts web-tree-sitter in a way that leaves us its instance and its memory. The runtime's own start keeps both to itself,
 * so the instance is made here; the hook for that is Emscripten's.
 */
import { Parser } from 'web-tree-sitter';

export interface Runtime {
  readonly exports: WebAssembly.Exports;
  readonly memory: WebAssembly.Memory;
}

let started: Runtime | undefined;

/**
 * The runtime of this process (or worker), which starts once: later calls answer with it, whatever bytes they bring.
 * @throws when the bytes are not WebAssembly, or not the runtime.
 */
export async function startRuntime(bytes: Uint8Array): Promise<Runtime> {
  if (started !== undefined) return started;
  const module = await WebAssembly.compile(bytes as Uint8Array<ArrayBuffer>);
  let runtime: Runtime | undefined;
  await Parser.init({
    instantiateWasm(
      imports: RuntimeImports,
      receive: (instance: WebAssembly.Instance, of: WebAssembly.Module) => void,
    ) {
      const instance = new WebAssembly.Instance(module, imports);
      runtime = { exports: instance.exports, memory: imports.env.memory };
      receive(instance, module);
      return {};
    },
  });
  if (runtime === undefined) throw new Error('the parser runtime did not start');
  started = runtime;
  return runtime;
}

interface RuntimeImports extends WebAssembly.Imports {
  readonly env: WebAssembly.ModuleImports & { readonly memory: WebAssembly.Memory };
}
