/**
 * Boots real Laravel applications for tests. An application is copied into a temporary folder and given there what
 * Composer and a deployment would give it: `vendor/autoload.php`, `.env`, writable folders and a database. So the
 * application's own files stay as a team writes them, and the checkout stays clean.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type PhpRun, runPhp, startPhp } from './php.ts';

export interface LaravelOptions {
  /** Where to put the copy. Without it a new temporary folder is made, and removed by `stop`. */
  readonly tempDir?: string;
  /** Entries of `.env`; they win over the application's `.env.example`. */
  readonly env?: Readonly<Record<string, string>>;
  /** Artisan commands to run before the first request, such as `['migrate --seed --force']`. */
  readonly artisan?: readonly string[];
}

export interface LaravelApp {
  /** Without a trailing slash: `http://127.0.0.1:40123`. */
  readonly url: string;
  /** The copy that is running: its `storage/logs`, its `database/database.sqlite`. */
  readonly dir: string;
  /** Runs one artisan command in the copy while it is being served. */
  artisan(command: string): Promise<PhpRun>;
  /** What the web server and the application have logged so far. */
  log(): string;
  stop(): Promise<void>;
}

/** Starts the sample shop, migrated and seeded. */
export function startShop(): Promise<LaravelApp> {
  return startLaravelApp(join(import.meta.dirname, '../fixtures/shop'), { artisan: ['migrate --seed --force'] });
}

/** Starts the Laravel application in `source` (the folder that holds `artisan` and `public/`). */
export async function startLaravelApp(source: string, options: LaravelOptions = {}): Promise<LaravelApp> {
  const dir = options.tempDir ?? mkdtempSync(join(tmpdir(), 'laragin-laravel-'));
  const removeCopy = (): void => {
    if (options.tempDir === undefined) rmSync(dir, { recursive: true, force: true });
  };
  const artisan = (command: string): Promise<PhpRun> => runPhp(['artisan', ...command.split(' ')], { cwd: dir });
  try {
    installApp(source, dir, options.env ?? {});
    for (const command of options.artisan ?? []) {
      const run = await artisan(command);
      if (run.code !== 0) throw new Error(`artisan ${command} failed:\n${run.stdout}${run.stderr}${readLog(dir)}`);
    }
    const docroot = join(dir, 'public');
    const server = await startPhp({ docroot, router: join(import.meta.dirname, 'laravel/router.php') });
    return {
      url: server.url,
      dir,
      artisan,
      log: () => server.log() + readLog(dir),
      stop: async () => {
        await server.stop();
        removeCopy();
      },
    };
  } catch (error) {
    removeCopy();
    throw error;
  }
}

export interface LaravelKernelOptions {
  /** A PHP file that registers any number of routes (`Route::get('/x', function (Request $r) { … });`). */
  readonly routesFile: string;
  /** An empty folder for the running copy, its database, sessions and logs. */
  readonly tempDir: string;
  /** A folder with the Blade views the routes use. */
  readonly viewsDir?: string;
  /** A PHP file run once in the booted application, before the first request: creates and fills tables. */
  readonly setupFile?: string;
  /** Laravel encrypts cookies; off by default here, so that requests can send plain ones. */
  readonly encryptCookies?: boolean;
  /** Entries of `.env`, read by `env()`. */
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Starts a bare Laravel that serves one file of routes. Sessions, cache and files live under `tempDir`, the
 * database is SQLite, mail and logs go to `storage/logs/laravel.log`, the queue runs at once. The routes run in the
 * `web` middleware group without CSRF; errors are answered as in production.
 */
export function startLaravelKernel(options: LaravelKernelOptions): Promise<LaravelApp> {
  const { routesFile, tempDir, viewsDir, setupFile, encryptCookies = false, env = {} } = options;
  return startLaravelApp(join(import.meta.dirname, 'laravel-kernel'), {
    tempDir,
    env: {
      ...env,
      KERNEL_ROUTES: resolve(routesFile),
      KERNEL_VIEWS: viewsDir === undefined ? '' : resolve(viewsDir),
      KERNEL_ENCRYPT_COOKIES: String(encryptCookies),
    },
    artisan: setupFile === undefined ? [] : [`kernel:setup ${resolve(setupFile)}`],
  });
}

function installApp(source: string, dir: string, env: Readonly<Record<string, string>>): void {
  cpSync(source, dir, { recursive: true });
  for (const folder of writableFolders) mkdirSync(join(dir, folder), { recursive: true });
  mkdirSync(join(dir, 'database'), { recursive: true });
  const database = join(dir, 'database/database.sqlite');
  writeFileSync(database, '', { flag: 'a' });
  writeFileSync(
    join(dir, 'vendor/autoload.php'),
    readFileSync(join(import.meta.dirname, 'laravel/autoload.php'), 'utf8'),
  );
  const example = join(dir, '.env.example');
  const entries = {
    ...(existsSync(example) ? parseEnv(readFileSync(example, 'utf8')) : {}),
    ...deployment,
    DB_DATABASE: database,
    ...env,
  };
  writeFileSync(join(dir, '.env'), printEnv(entries));
}

const writableFolders = [
  'vendor',
  'bootstrap/cache',
  'storage/app/public',
  'storage/framework/cache/data',
  'storage/framework/sessions',
  'storage/framework/views',
  'storage/logs',
];

const deployment: Readonly<Record<string, string>> = {
  APP_ENV: 'local',
  APP_DEBUG: 'false',
  APP_KEY: 'base64:bGFyYWdpbi10ZXN0LWtleS1ub3QtYS1zZWNyZXQuLi4=',
  DB_CONNECTION: 'sqlite',
  CACHE_DRIVER: 'file',
  SESSION_DRIVER: 'file',
  QUEUE_CONNECTION: 'sync',
  MAIL_MAILER: 'log',
  LOG_CHANNEL: 'single',
};

function parseEnv(text: string): Record<string, string> {
  const entries: Record<string, string> = {};
  for (const line of text.split('\n')) {
    const entry = /^([A-Z][A-Z0-9_]*)=(.*)$/.exec(line.trim());
    if (entry?.[1] !== undefined && entry[2] !== undefined) entries[entry[1]] = entry[2].replace(/^"(.*)"$/, '$1');
  }
  return entries;
}

function printEnv(entries: Readonly<Record<string, string>>): string {
  const lines = Object.entries(entries).map(([name, value]) => `${name}="${value.replace(/(["\\$])/g, '\\$1')}"`);
  return `${lines.join('\n')}\n`;
}

function readLog(dir: string): string {
  const log = join(dir, 'storage/logs/laravel.log');
  return existsSync(log) ? readFileSync(log, 'utf8') : '';
}
