// @ts-check
/**
 * The Go modules that the suite compiles against (Gin, GORM…), fetched into Go's module cache before the tests run,
 * so that a test never waits for the network and a failing download is named as one.
 */
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { run } from './process.mjs';

/**
 * Runs `go mod download` in every folder of the checkout that has a `go.mod` and a `go.sum`. A `go.mod` without sums
 * is text that a test reads, not a module that is built.
 * @param {string} root the checkout
 * @returns {Promise<void>}
 */
export async function downloadGoModules(root) {
  const folders = ['test', 'server'].map((name) => join(root, name)).filter(existsSync);
  const modules = folders.flatMap(findModules);
  if (modules.length === 0) console.log('  no Go module to download');
  for (const module of modules) await run('go mod download', 'go', ['mod', 'download'], { cwd: module });
}

/**
 * @param {string} folder
 * @returns {string[]} folders in a stable order
 */
function findModules(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path === 'go.sum' || path.endsWith('/go.sum'))
    .filter((path) => !path.includes('node_modules/') && !path.startsWith('artifacts/'))
    .map((path) => dirname(join(folder, path)))
    .filter((module) => existsSync(join(module, 'go.mod')))
    .sort();
}
