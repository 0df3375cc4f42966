/**
 * The VSIX under test: the one of `npm run package` when it is current, else one packed from the bundles that the last
 * build has left. So a plain test run tests what was just built, and a full one tests the very file that ships.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '../../..');
const dist = join(root, 'dist');

/** Packs into `folder` where it has to, and answers the path. Throws with what vsce says when it cannot. */
export function extensionVsix(folder: string): string {
  const shipped = join(dist, 'laragin.vsix');
  if (isCurrent(shipped)) return shipped;
  return packVsix(root, join(folder, 'laragin.vsix'));
}

/** Packs the extension in `folder` as `npm run package` does, and answers the VSIX's path. */
export function packVsix(folder: string, out: string, extraArguments: readonly string[] = []): string {
  runVsce(folder, ['package', '--no-dependencies', ...extraArguments, '--out', out]);
  return out;
}

/** The files that a VSIX of the extension holds, by their paths in the repository. */
export function shippedFiles(): string[] {
  return runVsce(root, ['ls', '--no-dependencies']).trim().split('\n');
}

function runVsce(folder: string, args: readonly string[]): string {
  const vsce = join(dirname(createRequire(import.meta.url).resolve('@vscode/vsce/package.json')), 'vsce');
  const { status, stdout, stderr } = spawnSync(process.execPath, [vsce, ...args], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`vsce ${args[0]} failed in ${folder}:\n${stdout}${stderr}`);
  return stdout;
}

function isCurrent(vsix: string): boolean {
  if (!existsSync(vsix)) return false;
  const packed = statSync(vsix).mtimeMs;
  const parts = [join(root, 'package.json'), ...readdirSync(dist).map((name) => join(dist, name))];
  return parts.every((part) => statSync(part).mtimeMs <= packed);
}
