/**
 * `composer.json` and `composer.lock` as data: what the application needs, where its classes stand, which framework it is
 * written for. Text in, data out; a text that is no JSON object tells nothing.
 */

export interface ComposerFacts {
  readonly name?: string;
  /** The constraint on PHP itself. */
  readonly php?: string;
  readonly framework?: FrameworkFact;
  /** By name; those that only others need are `indirect`. */
  readonly packages: readonly PackageFact[];
  /** By prefix, longest first, as Composer looks classes up. */
  readonly autoload: readonly AutoloadFact[];
  /** Files that are always loaded. */
  readonly files: readonly string[];
  readonly classmap: readonly string[];
  readonly scripts: Readonly<Record<string, readonly string[]>>;
}

export interface FrameworkFact {
  readonly name: 'laravel' | 'lumen';
  /** 5 to 13; of several that a constraint allows the highest. Left out for `dev-master` and the like. */
  readonly major?: number;
  /** As locked. */
  readonly version?: string;
}

export interface PackageFact {
  readonly name: string;
  readonly constraint?: string;
  /** As locked, without a leading `v`. */
  readonly version?: string;
  readonly dev?: true;
  readonly indirect?: true;
}

export interface AutoloadFact {
  /** With its trailing backslash; empty for the fallback. */
  readonly prefix: string;
  /** Relative to the application, without a trailing slash. */
  readonly folders: readonly string[];
  readonly dev?: true;
}

/** `undefined` when there is no text, or it is no JSON object. */
export function readComposer(json: string | undefined, lock?: string): ComposerFacts | undefined {
  const composer = parseObject(json ?? '');
  if (composer === undefined) return undefined;
  const locked = lockedVersions(parseObject(lock ?? ''));
  const required = stringsIn(composer.require);
  const packages = listPackages(required, stringsIn(composer['require-dev']), locked);
  const framework = frameworkOf(packages);
  const autoload = asObject(composer.autoload);
  const dev = asObject(composer['autoload-dev']);
  const php = required.get('php');
  return {
    ...(typeof composer.name === 'string' && composer.name !== '' ? { name: composer.name } : {}),
    ...(php === undefined ? {} : { php }),
    ...(framework === undefined ? {} : { framework }),
    packages,
    autoload: [...prefixes(autoload, false), ...prefixes(dev, true)].sort(byPrefix),
    files: [...textsIn(autoload?.files), ...textsIn(dev?.files)],
    classmap: [...textsIn(autoload?.classmap), ...textsIn(dev?.classmap)].map(withoutSlash),
    scripts: Object.fromEntries(
      Object.entries(asObject(composer.scripts) ?? {}).map(([name, lines]) => [name, textsIn(lines)]),
    ),
  };
}

type Json = Readonly<Record<string, unknown>>;

interface Locked {
  readonly version: string;
  readonly dev: boolean;
}

function lockedVersions(lock: Json | undefined): ReadonlyMap<string, Locked> {
  const versions = new Map<string, Locked>();
  for (const [key, dev] of [
    ['packages-dev', true],
    ['packages', false],
  ] as const) {
    const list = lock?.[key];
    for (const entry of Array.isArray(list) ? list : []) {
      const one = asObject(entry);
      if (typeof one?.name !== 'string' || typeof one.version !== 'string') continue;
      versions.set(one.name.toLowerCase(), { version: one.version.replace(/^v(?=\d)/, ''), dev });
    }
  }
  return versions;
}

function listPackages(
  required: ReadonlyMap<string, string>,
  requiredDev: ReadonlyMap<string, string>,
  locked: ReadonlyMap<string, Locked>,
): readonly PackageFact[] {
  const found = new Map<string, PackageFact>();
  const add = (name: string, constraint: string, dev: boolean): void => {
    const key = name.toLowerCase();
    const version = locked.get(key)?.version;
    found.set(key, { name: key, constraint, ...(version === undefined ? {} : { version }), ...(dev ? { dev } : {}) });
  };
  for (const [name, constraint] of requiredDev) if (name.includes('/')) add(name, constraint, true);
  for (const [name, constraint] of required) if (name.includes('/')) add(name, constraint, false);
  for (const [name, { version, dev }] of locked) {
    if (!found.has(name)) found.set(name, { name, version, ...(dev ? { dev } : {}), indirect: true });
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

const FRAMEWORKS: readonly (readonly [string, FrameworkFact['name']])[] = [
  ['laravel/lumen-framework', 'lumen'],
  ['laravel/framework', 'laravel'],
];

function frameworkOf(packages: readonly PackageFact[]): FrameworkFact | undefined {
  for (const [wanted, name] of FRAMEWORKS) {
    const found = packages.find((one) => one.name === wanted);
    if (found === undefined) continue;
    const major = majorOf(found.version ?? found.constraint ?? '');
    return {
      name,
      ...(major === undefined ? {} : { major }),
      ...(found.version === undefined ? {} : { version: found.version }),
    };
  }
  return undefined;
}

/** The highest first number of the versions in a constraint: 12 for `^11.0|^12.0`. */
function majorOf(constraint: string): number | undefined {
  const majors = constraint
    .split(/\s*\|\|?\s*|\s*,\s*|\s+-\s+|\s+/)
    .filter((one) => !/^(?:<|!=|dev-)/.test(one))
    .flatMap((one) => /\d+/.exec(one)?.[0] ?? [])
    .map(Number);
  return majors.length === 0 ? undefined : Math.max(...majors);
}

function prefixes(autoload: Json | undefined, dev: boolean): readonly AutoloadFact[] {
  return Object.entries(asObject(autoload?.['psr-4']) ?? {}).map(([prefix, folders]) => ({
    prefix,
    folders: textsIn(folders).map(withoutSlash),
    ...(dev ? { dev: true as const } : {}),
  }));
}

function byPrefix(a: AutoloadFact, b: AutoloadFact): number {
  return b.prefix.length - a.prefix.length || (a.prefix < b.prefix ? -1 : a.prefix > b.prefix ? 1 : 0);
}

function withoutSlash(path: string): string {
  return path.replace(/^\.\//, '').replace(/\/+$/, '');
}

function parseObject(text: string): Json | undefined {
  try {
    return asObject(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch {
    return undefined;
  }
}

function asObject(value: unknown): Json | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : undefined;
}

function stringsIn(value: unknown): ReadonlyMap<string, string> {
  const entries = Object.entries(asObject(value) ?? {});
  return new Map(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

/** One text or a list of them. */
function textsIn(value: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((one): one is string => typeof one === 'string');
}
