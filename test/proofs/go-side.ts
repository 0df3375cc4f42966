/**
 * The Go of the proofs, compiled into one program with the real libraries and served by real Gin. Go that does not
 * compile or vet is told by proof, and left out of the program.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { helperFiles } from '../../server/src/translate/helpers.ts';
import { testHelpers } from '../support/grammars.ts';
import { PROOF_ENV } from './php-side.ts';

export const MODULE = 'example.com/shop';

export interface GoProof {
  readonly name: string;
  /** A whole file of package `web` that declares the function `proof` with the name. */
  readonly source: string;
  /** The Go expression, of `made *fixtures`, for each thing the function takes; `router` registers routes itself. */
  readonly needs: readonly string[];
  readonly registersRoutes: boolean;
}

export interface GoSide {
  readonly url: string;
  /** What the compiler and vet said, by name of the proof. */
  readonly errors: ReadonlyMap<string, string>;
  stop(): Promise<void>;
}

/** `checked` are further files, by name, that must compile and vet but are not served: the rows' examples. */
export async function startGoSide(
  dir: string,
  proofs: readonly GoProof[],
  checked: ReadonlyMap<string, string>,
): Promise<GoSide> {
  const web = join(dir, 'internal/app');
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(web, { recursive: true });
  const here = join(import.meta.dirname, 'go');
  for (const name of ['go.mod', 'go.sum', 'main.go']) cpSync(join(here, name), join(dir, name));
  cpSync(join(here, 'engines.go'), join(web, 'engines.go'));
  const written = [...proofs.map(({ source }) => source), ...checked.values()].map((text) => ({
    path: 'made.go',
    text,
  }));
  for (const { path, text } of helperFiles(await testHelpers(), written, MODULE)) {
    mkdirSync(join(dir, path, '..'), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  for (const { name, source } of proofs) writeFileSync(join(web, `proof_${name}.go`), source);
  for (const [name, source] of checked) writeFileSync(join(web, `example_${name}.go`), source);
  const errors = new Map<string, string>();
  // A broken file hides nothing in the others: it is taken out and the rest compiled again.
  for (let round = 0; round < 40; round++) {
    writeFileSync(join(web, 'registered.go'), registrations(proofs.filter(({ name }) => !errors.has(name))));
    const broken = vet(dir);
    if (broken.size === 0) break;
    for (const [file, message] of broken) {
      const name = /^(?:proof|example)_(\w+)\.go$/.exec(file)?.[1];
      if (name === undefined) throw new Error(`go vet of ${file}:\n${message}`);
      errors.set(file.startsWith('example_') ? `example ${name}` : name, message);
      rmSync(join(web, file), { force: true });
    }
  }
  const built = spawnSync('go', ['build', '-o', 'proofs', '.'], { cwd: dir, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`go build: ${built.stderr}`);
  return { ...(await serve(dir)), errors };
}

function registrations(proofs: readonly GoProof[]): string {
  const entries = proofs.map(({ name, needs, registersRoutes }) => {
    const args = needs.map((need) => `made.${need}()`);
    const body = registersRoutes
      ? `proof${name}(${['router', ...args].join(', ')})`
      : `router.Any("/*path", proof${name}${args.length > 0 ? `(${args.join(', ')})` : ''})`;
    return `\tregistrations["${name}"] = func(router *gin.Engine, made *fixtures) { ${body} }`;
  });
  return `package app\n\nimport "github.com/gin-gonic/gin"\n\nfunc init() {\n${entries.join('\n')}\n\t_ = gin.H{}\n}\n`;
}

/** Messages by file name; empty when all is well. */
function vet(dir: string): Map<string, string> {
  const run = spawnSync('go', ['vet', './...'], { cwd: dir, encoding: 'utf8', maxBuffer: 1 << 26 });
  const found = new Map<string, string>();
  if (run.status === 0) return found;
  for (const line of run.stderr.split('\n')) {
    const at = /(?:^|\/)([\w]+\.go):(\d+:\d+): (.*)$/.exec(line);
    if (at?.[1] === undefined) continue;
    found.set(at[1], `${found.has(at[1]) ? `${found.get(at[1])}\n` : ''}${at[2]}: ${at[3]}`);
  }
  if (found.size === 0) throw new Error(`go vet failed:\n${run.stderr}`);
  return found;
}

async function serve(dir: string): Promise<{ url: string; stop(): Promise<void> }> {
  const child: ChildProcess = spawn(join(dir, 'proofs'), {
    // Uploads kept under a relative path belong into this folder, whose mode Gin then changes.
    cwd: dir,
    env: {
      ...process.env,
      ...PROOF_ENV,
      PROOF_VIEWS: join(import.meta.dirname, 'views/*.html'),
      PROOF_SCHEMA: join(import.meta.dirname, 'schema.sql'),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const kill = (): void => {
    child.kill('SIGKILL');
  };
  process.once('exit', kill);
  let errors = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      const address = /http:\/\/\S+/.exec(chunk.toString());
      if (address) resolve(address[0]);
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`the Go server ended with ${code}:\n${errors.slice(0, 4000)}`)));
  });
  return {
    url,
    stop: () =>
      new Promise((resolve) => {
        process.off('exit', kill);
        child.once('exit', () => resolve());
        child.kill('SIGKILL');
      }),
  };
}
