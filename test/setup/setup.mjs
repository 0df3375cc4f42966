// @ts-check
/**
 * `node test/setup/setup.mjs` brings every real part that the tests use and this machine lacks. Each part is a
 * function of its own; a part that fails does not keep the others from being brought.
 */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installDebianPackages } from './debian.mjs';
import { downloadGoModules } from './go-modules.mjs';
import { secondsSince } from './process.mjs';
import { installVSCode } from './vscode.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Brings all parts and reports each with its time.
 * @returns {Promise<number>} how many parts could not be brought
 */
export async function bringRealParts() {
  /** @type {readonly [string, () => Promise<void>][]} */
  const parts = [
    ['Debian packages', installDebianPackages],
    ['Go modules', () => downloadGoModules(root)],
    ['VS Code', installVSCode],
  ];
  let failed = 0;
  for (const [name, bring] of parts) {
    const start = performance.now();
    console.log(`setup: ${name}`);
    try {
      await bring();
      console.log(`setup: ${name} ready in ${secondsSince(start)}`);
    } catch (error) {
      failed += 1;
      console.error(`setup: ${name} FAILED. ${error instanceof Error ? error.message : error}`);
    }
  }
  return failed;
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  process.exitCode = (await bringRealParts()) === 0 ? 0 : 1;
}
