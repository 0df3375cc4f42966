// @ts-check
/**
 * Brings a real VS Code: the server and the workbench, as code-server packages them for npm, with its native modules
 * built here. Only the VS Code inside is kept: code-server's own login and proxy are of no use to a test.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { run, secondsSince } from './process.mjs';
import { vscode, vscodeFolder } from './vscode-location.mjs';

/** What the server loads on Linux and macOS. The other native modules are for Windows. */
const nativeModules = ['@vscode/spdlog', 'node-pty', 'native-watchdog', 'kerberos'];

const nodeGyp = 'node-gyp@11.5.0';

const npmOptions = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];

/**
 * Builds VS Code in the cache folder unless it is there and fits. Made beside its place and moved there when done, so
 * that an interrupted run leaves nothing that looks finished. Throws naming the step that failed.
 * @returns {Promise<void>}
 */
export async function installVSCode() {
  const target = vscodeFolder();
  if (stampOf(target) === recipe()) return console.log(`  VS Code ${vscode.version} is built (${target})`);
  if (Number(process.versions.node.split('.')[0]) !== vscode.nodeMajor) {
    throw new Error(`VS Code ${vscode.version} needs Node ${vscode.nodeMajor}; this is ${process.version}.`);
  }
  const work = `${target}.partial-${process.pid}`;
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  try {
    const built = await build(work);
    writeFileSync(join(built, stampFile), recipe());
    rmSync(target, { recursive: true, force: true });
    renameSync(built, target);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

const stampFile = '.laragin-stamp';

/** Everything that makes a built copy fit or not: what it is made of, and the Node its native modules were built for. */
function recipe() {
  const made = [vscode.codeServer, ...nativeModules, nodeGyp].join(' ');
  return `${made} for ${process.platform}-${process.arch} Node ABI ${process.versions.modules}\n`;
}

/** @param {string} folder */
function stampOf(folder) {
  const path = join(folder, stampFile);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/**
 * @param {string} work an empty folder
 * @returns {Promise<string>} the finished folder inside it
 */
async function build(work) {
  const folder = join(work, 'package', 'lib', 'vscode');

  await step(`code-server ${vscode.codeServer} from npm`, async (name) => {
    await run(name, 'npm', ['pack', `code-server@${vscode.codeServer}`, '--silent', ...npmOptions], { cwd: work });
    await run(name, 'tar', ['-xzf', `code-server-${vscode.codeServer}.tgz`], { cwd: work });
  });

  await step("VS Code's dependencies", async (name) => {
    await run(name, 'npm', ['install', '--omit=dev', ...npmOptions], { cwd: folder });
    // Extensions look for the bundled modules under this name, which is an archive in the desktop build.
    symlinkSync('node_modules', join(folder, 'node_modules.asar'));
  });

  const tools = join(work, 'tools');
  await step(nodeGyp, async (name) => {
    mkdirSync(tools);
    writeFileSync(join(tools, 'package.json'), '{ "private": true }');
    await run(name, 'npm', ['install', nodeGyp, ...npmOptions], { cwd: tools });
  });
  const headers = await nodeHeaders(tools);
  for (const module of nativeModules) {
    await step(`native module ${module}`, async (name) => {
      const gyp = join(tools, 'node_modules', 'node-gyp', 'bin', 'node-gyp.js');
      const args = [gyp, 'rebuild', '--loglevel=error', `--nodedir=${headers}`];
      await run(name, process.execPath, args, { cwd: join(folder, 'node_modules', module) });
    });
  }

  await step('ripgrep', async () => linkRipgrep(folder));
  await step('a first start', async (name) => {
    const load = nativeModules.map((module) => `require(${JSON.stringify(module)});`).join(' ');
    await run(name, process.execPath, ['-e', load], { cwd: folder });
    await run(name, process.execPath, [join(folder, 'out', 'server-main.js'), '--version'], { cwd: folder });
  });
  return folder;
}

/**
 * The folder over `include/node` of the running Node. node-gyp would download the headers, from a place that is not
 * an npm registry.
 * @param {string} tools where npm may install
 */
async function nodeHeaders(tools) {
  const found = [dirname(dirname(process.execPath)), '/usr'].find(hasHeadersOfThisNode);
  if (found !== undefined) return found;
  const name = `node-${process.platform}-${process.arch}`;
  const version = process.versions.node;
  await step(`Node's headers from ${name}`, async (title) => {
    await run(title, 'npm', ['install', `${name}@${version}`, ...npmOptions], { cwd: tools });
  });
  return join(tools, 'node_modules', name);
}

/** @param {string} prefix */
function hasHeadersOfThisNode(prefix) {
  const path = join(prefix, 'include', 'node', 'node_version.h');
  const major = process.versions.node.split('.')[0];
  return existsSync(path) && new RegExp(`NODE_MAJOR_VERSION ${major}\\b`).test(readFileSync(path, 'utf8'));
}

/** @param {string} folder */
function linkRipgrep(folder) {
  const rg = spawnSync('sh', ['-c', 'command -v rg'], { encoding: 'utf8' }).stdout.trim();
  if (rg === '') throw new Error('ripgrep failed: there is no rg on the PATH (Debian: apt-get install ripgrep).');
  const bin = join(folder, 'node_modules', '@vscode', 'ripgrep', 'bin');
  mkdirSync(bin, { recursive: true });
  symlinkSync(rg, join(bin, 'rg'));
}

/**
 * @param {string} name
 * @param {(name: string) => Promise<void>} work
 */
async function step(name, work) {
  const start = performance.now();
  console.log(`  ${name}…`);
  await work(`Setting up VS Code: ${name}`);
  console.log(`  ${name}: ${secondsSince(start)}`);
}
