/**
 * The route list of an application twice: as a real Laravel has it, and as laragin reads it from the files.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildRoutes, type RouteFile } from '../../server/src/laravel/routes/build.ts';
import type { RouteList } from '../../server/src/laravel/routes/list.ts';
import type { RouteLookups } from '../../server/src/laravel/routes/lookups.ts';
import { readRoutes } from '../../server/src/laravel/routes/read.ts';
import { resolveNames } from '../../server/src/php/names.ts';
import { parsePhp } from '../../server/src/syntax/php/parse.ts';
import { testGrammars } from './grammars.ts';
import { startLaravelApp } from './laravel.ts';
import { runPhp } from './php.ts';

/** A route as `test/support/laravel/routes.php` prints it. */
export interface RealRoute {
  readonly methods: readonly string[];
  readonly uri: string;
  readonly name: string | null;
  readonly action: string;
  readonly middleware: readonly string[];
  readonly pipeline: readonly string[];
  readonly domain: string | null;
  readonly wheres: Readonly<Record<string, string>>;
  readonly bindingFields: Readonly<Record<string, string>>;
  readonly defaults: Readonly<Record<string, unknown>>;
  readonly scopedBindings: boolean;
  readonly withTrashed: boolean;
  readonly fallback: boolean;
}

/** Boots the application with the real framework and asks its router. */
export async function realRoutes(source: string): Promise<readonly RealRoute[]> {
  const app = await startLaravelApp(source);
  try {
    const { code, stdout, stderr } = await runPhp([join(import.meta.dirname, 'laravel/routes.php')], { cwd: app.dir });
    if (code !== 0) throw new Error(`the routes of ${source} could not be listed:\n${stdout}${stderr}${app.log()}`);
    return JSON.parse(stdout) as readonly RealRoute[];
  } finally {
    await app.stop();
  }
}

/** What laragin reads from the PHP files below a folder, or from texts by path. */
export async function readRouteList(
  source: string | Readonly<Record<string, string>>,
  lookups: RouteLookups = {},
): Promise<RouteList> {
  const texts = typeof source === 'string' ? readTexts(source) : source;
  return buildRoutes(await readRouteFiles(texts), { paths: Object.keys(texts), ...lookups });
}

export async function readRouteFiles(texts: Readonly<Record<string, string>>): Promise<readonly RouteFile[]> {
  const { php } = await testGrammars();
  return Object.entries(texts).flatMap(([path, text]) => {
    const program = parsePhp(php, text);
    const facts = readRoutes(program, resolveNames(program));
    return facts === undefined ? [] : [{ path, facts }];
  });
}

const LEFT_OUT = new Set(['vendor', 'node_modules', 'storage', '.git']);

function readTexts(root: string): Readonly<Record<string, string>> {
  const texts: Record<string, string> = {};
  const visit = (folder: string): void => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory() && !LEFT_OUT.has(entry.name)) visit(path);
      else if (entry.isFile() && /(?<!\.blade)\.php$/.test(entry.name))
        texts[path] = readFileSync(join(root, path), 'utf8');
    }
  };
  visit('');
  return texts;
}

/** An entry of laragin's list in the shape of the real one, to compare them. */
export function asReal(list: RouteList): readonly RealRoute[] {
  return list.routes.map((route) => ({
    methods: route.methods,
    uri: route.uri,
    name: route.name ?? null,
    action: route.action,
    middleware: route.middleware,
    pipeline: route.pipeline,
    domain: route.domain ?? null,
    wheres: route.wheres,
    bindingFields: route.bindingFields,
    defaults: route.defaults,
    scopedBindings: route.scopedBindings === true,
    withTrashed: route.withTrashed === true,
    fallback: route.fallback === true,
  }));
}
