/**
 * What the magic of one application depends on, put together from the facts of its files.
 */
import { isKind, type Literal } from '../php/literal.ts';
import type { StaticType } from '../php/types.ts';
import { defaultAlias } from './aliases.ts';
import { settingAt, withoutEnv } from './config/read-config.ts';
import type { LaravelFacts } from './facts.ts';
import type { LaravelApp } from './magic/app.ts';
import { coreBinding } from './magic/container.ts';
import { createFacadeRoots } from './magic/facades.ts';
import type { ResourceUse } from './magic/resource-uses.ts';
import { isTestFile } from './parts/tests/read.ts';
import type { MiddlewareLists } from './routes/list.ts';

export interface KnownAppParts {
  /** By path. */
  readonly facts: ReadonlyMap<string, LaravelFacts>;
  /** Whether the application declares the class. */
  declares(fqn: string): boolean;
  attribute(model: string, name: string): StaticType | undefined;
  middleware(): MiddlewareLists;
}

export function knownApp(parts: KnownAppParts): LaravelApp {
  const config = (file: string): Literal | undefined => parts.facts.get(`config/${file}.php`)?.config;
  const auth = config('auth');
  const models = providerModels(auth);
  const configured = modelOfDefaultGuard(auth, models);
  const aliases = aliasesOf(config('app'));
  // Asked when all files are known, which they are not yet while the first of them are put together.
  const userModel = (): string | undefined => configured ?? DEFAULT_USERS.find(parts.declares);
  let usesByClass: ReadonlyMap<string, readonly ResourceUse[]> | undefined;
  const uses = (): ReadonlyMap<string, readonly ResourceUse[]> => {
    usesByClass ??= groupUses(parts.facts);
    return usesByClass;
  };
  let bound: ReadonlyMap<string, string> | undefined;
  const bindings = (): ReadonlyMap<string, string> => {
    bound ??= bindingsOf(parts.facts);
    return bound;
  };
  let registered: ReadonlySet<string> | undefined;
  const middleware = (): ReadonlySet<string> => {
    registered ??= classesIn(parts.middleware());
    return registered;
  };
  const app: LaravelApp = {
    facadeRoot: (of, types) => facadeRoots(of, types),
    alias: (name) => aliases.get(name.toLowerCase()) ?? defaultAlias(name),
    get userModel() {
      return userModel();
    },
    get userModels() {
      return models.size > 0 ? [...new Set(models.values())] : [userModel()].filter((name) => name !== undefined);
    },
    bound: (name) => boundIn(bindings(), name) ?? coreBinding(name),
    attribute: parts.attribute,
    isMiddleware: (fqn) => middleware().has(fqn.toLowerCase()),
    resourceUses: (resource) => uses().get(resource.toLowerCase()) ?? NO_USES,
  };
  const facadeRoots = createFacadeRoots(app);
  return app;
}

/** The classes that are registered as middleware, in lower case. */
function classesIn({ global, groups, aliases, priority }: MiddlewareLists): ReadonlySet<string> {
  const names = [...global, ...Object.values(groups).flat(), ...Object.values(aliases), ...priority];
  return new Set(names.map((name) => (name.split(':', 1)[0] ?? name).replace(/^\\/, '').toLowerCase()));
}

/** What providers bind, by name in lower case: of several the last in the order of paths that is no fallback. */
function bindingsOf(facts: ReadonlyMap<string, LaravelFacts>): ReadonlyMap<string, string> {
  const bound = new Map<string, string>();
  // What a test binds holds in that test.
  for (const path of [...facts.keys()].filter((each) => !isTestFile(each)).sort()) {
    for (const one of facts.get(path)?.parts?.registrations ?? []) {
      if (one.kind !== 'binding' || one.name === undefined || one.to === undefined || !MAKING.has(one.lifetime))
        continue;
      const key = one.name.toLowerCase();
      if (one.ifMissing !== true || !bound.has(key)) bound.set(key, one.to);
    }
  }
  return bound;
}

const MAKING: ReadonlySet<string> = new Set(['bind', 'singleton', 'scoped', 'instance', 'alias']);

/** One name may stand for another; those that stand for each other are left alone. */
function boundIn(bound: ReadonlyMap<string, string>, name: string): string | undefined {
  const seen = new Set<string>();
  let at = bound.get(name.toLowerCase());
  while (at !== undefined && !seen.has(at)) {
    seen.add(at);
    const next = bound.get(at.toLowerCase());
    if (next === undefined) return at;
    at = next;
  }
  return at;
}

const NO_USES: readonly ResourceUse[] = [];

/** In the order of paths, so that the answer does not depend on who was read first. */
function groupUses(facts: ReadonlyMap<string, LaravelFacts>): ReadonlyMap<string, readonly ResourceUse[]> {
  const uses = new Map<string, ResourceUse[]>();
  for (const path of [...facts.keys()].sort()) {
    for (const use of facts.get(path)?.resources ?? []) {
      const key = use.class.toLowerCase();
      uses.set(key, [...(uses.get(key) ?? []), use]);
    }
  }
  return uses;
}

const DEFAULT_USERS: readonly string[] = ['App\\Models\\User', 'App\\User'];

/** The model of each user provider. */
function providerModels(auth: Literal | undefined): ReadonlyMap<string, string> {
  const models = new Map<string, string>();
  const providers = settingAt(auth, 'providers');
  if (!isKind(providers, 'array')) return models;
  for (const { key, value } of providers.items) {
    const model = classIn(withoutEnv(settingAt(value, 'model')));
    if (typeof key === 'string' && model !== undefined) models.set(key, model);
  }
  return models;
}

function modelOfDefaultGuard(auth: Literal | undefined, models: ReadonlyMap<string, string>): string | undefined {
  const guard = withoutEnv(settingAt(auth, 'defaults.guard'));
  const provider = typeof guard === 'string' ? withoutEnv(settingAt(auth, `guards.${guard}.provider`)) : undefined;
  const [first] = models.values();
  return (typeof provider === 'string' ? models.get(provider) : undefined) ?? first;
}

/** A class named by `X::class` or by a text. */
function classIn(literal: Literal | undefined): string | undefined {
  if (isKind(literal, 'class')) return literal.name;
  return typeof literal === 'string' && literal.includes('\\') ? literal.replace(/^\\/, '') : undefined;
}

function aliasesOf(app: Literal | undefined): ReadonlyMap<string, string> {
  const aliases = new Map<string, string>();
  const list = settingAt(app, 'aliases');
  if (!isKind(list, 'array')) return aliases;
  for (const { key, value } of list.items) {
    const name = classIn(value);
    if (typeof key === 'string' && name !== undefined) aliases.set(key.toLowerCase(), name);
  }
  return aliases;
}
