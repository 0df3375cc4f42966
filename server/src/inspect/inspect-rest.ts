/**
 * Views, configuration, environment, packages and tests as an inspection lists them.
 */
import type { Application } from '../laravel/application.ts';
import type { BladeName } from '../laravel/blade/arguments.ts';
import { configUses, envUses } from '../laravel/parts/build/find.ts';
import type { Literal } from '../php/literal.ts';
import type { InspectedEnvKey, InspectedKey, InspectedPackage, InspectedTests, InspectedView } from './inspection.ts';
import { optional, type Places } from './places.ts';

export function inspectViews({ views }: Application, places: Places): readonly InspectedView[] {
  return views.all.map(({ name, path, facts }) => ({
    name,
    path: places.path(path),
    extends: names(facts.extends),
    includes: names(facts.includes),
    components: names(facts.components),
    forms: facts.forms.length,
  }));
}

/** Each name once; those that only a run knows are left out. */
function names(uses: readonly { readonly name: BladeName }[]): readonly string[] {
  return [...new Set(uses.flatMap(({ name }) => (name.kind === 'dynamic' ? [] : [name.name])))];
}

export function inspectConfig(app: Application, places: Places): readonly InspectedKey[] {
  const configs = new Map<string, Literal>();
  for (const [path, { config }] of app.facts) {
    if (config !== undefined) configs.set(path.slice('config/'.length, -'.php'.length), config);
  }
  return configUses(app.parts, configs).flatMap(({ name, defined, places: found }) => {
    const [first] = found;
    if (first === undefined) return [];
    return [{ key: name, ...optional('defined', defined), uses: found.length, first: places.at(first.path, first.at) }];
  });
}

/** What the code asks for, and what `.env.example` says without being asked for. */
export function inspectEnv(app: Application, places: Places): readonly InspectedEnvKey[] {
  const example = new Set(app.project.env.map(({ name }) => name));
  const used = envUses(app.parts).map(({ name, places: found, outsideConfig }): InspectedEnvKey => {
    const [first] = found;
    return {
      key: name,
      example: example.has(name),
      uses: found.length,
      outsideConfig: outsideConfig.length,
      ...(first === undefined ? {} : { first: places.at(first.path, first.at) }),
    };
  });
  const known = new Set(used.map(({ key }) => key));
  const unused = [...example].filter((key) => !known.has(key));
  return [...used, ...unused.map((key) => ({ key, example: true, uses: 0, outsideConfig: 0 }))].sort((a, b) =>
    a.key < b.key ? -1 : 1,
  );
}

export function inspectPackages({ project }: Application): readonly InspectedPackage[] {
  return (project.composer?.packages ?? []).flatMap(({ name, constraint, version, dev, indirect }) =>
    indirect === true
      ? []
      : [{ name, ...optional('constraint', constraint), ...optional('version', version), ...optional('dev', dev) }],
  );
}

export function inspectTests({ parts }: Application): InspectedTests {
  return {
    files: new Set(parts.tests.map(({ path }) => path)).size,
    tests: parts.tests.length,
    requests: parts.tests.reduce((sum, { requests = [] }) => sum + requests.length, 0),
  };
}
