/**
 * The built-in signatures for tests, compiled from their sources once: that takes seconds, and each test file runs in a
 * process of its own.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { globSync } from 'tinyglobby';
import { compileSignatures } from '../../server/scripts/signatures-compile.ts';
import { openSignatures, type Signatures } from '../../server/src/php/signatures/signatures.ts';

const SERVER = resolve(import.meta.dirname, '../../server');
const CACHE = resolve(import.meta.dirname, '../../node_modules/.cache/laragin');

/** All that the text is made from. */
const SOURCES = ['signatures/**', 'scripts/signatures-compile.ts', 'src/php/**/*.ts', 'src/syntax/php/**/*.ts'];

export function testSignatures(): Promise<Signatures> {
  opened ??= readText().then(openSignatures);
  return opened;
}

let opened: Promise<Signatures> | undefined;

async function readText(): Promise<string> {
  const path = join(CACHE, `signatures-${hashOfSources()}.txt`);
  try {
    return readFileSync(path, 'latin1');
  } catch {
    const text = await compileSignatures();
    mkdirSync(CACHE, { recursive: true });
    // Others may be at it as well; what is there is whole.
    const draft = `${path}.${process.pid}`;
    writeFileSync(draft, text, 'latin1');
    renameSync(draft, path);
    return text;
  }
}

function hashOfSources(): string {
  const hash = createHash('sha1');
  for (const path of globSync(SOURCES, { cwd: SERVER }).sort()) {
    hash.update(path).update(readFileSync(join(SERVER, path)));
  }
  return hash.digest('base64url');
}
