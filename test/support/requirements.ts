/**
 * Which outside parts (PHP, Laravel, Go, a browser, an editor) this machine has. A test that needs one asks
 * here, so that a missing part is always skipped in the same loud way and never passes unseen. It must not know
 * what the tests do with the parts.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, appendFileSync, constants, existsSync, mkdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findVSCodeServer } from '../setup/vscode-location.mjs';

export type Part = 'php' | 'laravel' | 'dbal' | 'go' | 'chromium' | 'vscode';

/**
 * Answers whether a part is available. A missing part is reported: with `LARAGIN_REQUIRE=all` (or a comma list
 * naming the part) by throwing, otherwise by a warning and a line in `test/artifacts/skipped.txt`.
 * Use it as `describe.skipIf(!requirePart('laravel'))`.
 */
export function requirePart(part: Part): boolean {
  const known = answers.get(part);
  if (known !== undefined) return known;
  const available = parts[part].find() !== undefined;
  if (!available) reportMissing(part);
  answers.set(part, available);
  return available;
}

/** The path of a part: the executable, or Laravel's `autoload.php`. Undefined when it is not installed. */
export function findPart(part: Part): string | undefined {
  return parts[part].find();
}

interface PartFacts {
  readonly title: string;
  readonly install: string;
  readonly find: () => string | undefined;
}

const answers = new Map<Part, boolean>();

const parts: Readonly<Record<Part, PartFacts>> = {
  php: {
    title: 'PHP',
    install: 'apt-get install php-cli php-sqlite3 php-mbstring php-xml, or set LARAGIN_PHP to the executable',
    find: () => findExecutable('LARAGIN_PHP', ['php']),
  },
  laravel: {
    title: 'Laravel',
    install: "apt-get install php-laravel-framework, or put another Illuminate/autoload.php on PHP's include_path",
    find: findLaravel,
  },
  dbal: {
    title: 'Doctrine DBAL, with which Laravel 8 changes columns',
    install: 'apt-get install php-doctrine-dbal',
    find: () => findInclude('Doctrine/DBAL/autoload.php'),
  },
  go: {
    title: 'Go',
    install: 'https://go.dev/doc/install, or set LARAGIN_GO to the executable',
    find: () => findExecutable('LARAGIN_GO', ['go']),
  },
  chromium: {
    title: 'Chromium',
    install: 'apt-get install chromium, or set LARAGIN_CHROMIUM to the executable',
    find: () => findExecutable('LARAGIN_CHROMIUM', ['chromium', 'chromium-browser', 'google-chrome']),
  },
  vscode: {
    title: 'VS Code',
    install: 'node test/setup/setup.mjs',
    find: findVSCodeServer,
  },
};

function reportMissing(part: Part): void {
  const { title, install } = parts[part];
  const required = (process.env.LARAGIN_REQUIRE ?? '').split(',').map((name) => name.trim());
  if (required.includes('all') || required.includes(part)) {
    throw new Error(`LARAGIN_REQUIRE asks for ${part}, but ${title} is not installed (${install}).`);
  }
  const line = `SKIPPED: tests that need ${part}, because ${title} is not installed (${install})`;
  console.warn(line);
  const folder = join(import.meta.dirname, '../artifacts');
  mkdirSync(folder, { recursive: true });
  appendFileSync(join(folder, 'skipped.txt'), `${line}\n`);
}

function findExecutable(variable: string, names: readonly string[]): string | undefined {
  const chosen = process.env[variable];
  if (chosen !== undefined && chosen !== '') return findFile(chosen);
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const name of names) {
      const path = join(folder, process.platform === 'win32' ? `${name}.exe` : name);
      if (isExecutable(path)) return path;
    }
  }
  return undefined;
}

/** Laravel counts as installed when PHP itself would find it with `require 'Illuminate/autoload.php'`. */
function findLaravel(): string | undefined {
  const php = parts.php.find();
  if (php === undefined) return undefined;
  const code = "echo extension_loaded('pdo_sqlite') ? stream_resolve_include_path('Illuminate/autoload.php') : '';";
  const path = spawnSync(php, ['-r', code], { encoding: 'utf8' }).stdout;
  return path === '' ? undefined : path;
}

function findInclude(file: string): string | undefined {
  const php = parts.php.find();
  if (php === undefined) return undefined;
  const path = spawnSync(php, ['-r', `echo stream_resolve_include_path('${file}');`], { encoding: 'utf8' }).stdout;
  return path === '' ? undefined : path;
}

function findFile(path: string | undefined): string | undefined {
  return path !== undefined && existsSync(path) ? path : undefined;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
