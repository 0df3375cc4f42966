/**
 * Routes that stand as attributes on controllers, as spatie/laravel-route-attributes reads them. The package
 * registers them as it boots, before the application's own providers.
 */
import type { AttributeFacts, ControllerFacts } from '../facts.ts';
import { fromLiteral } from '../from-literal.ts';
import { argumentsOf, evaluate } from './evaluate.ts';
import { normalizePath } from './paths.ts';
import { arrayOf, isArray, listOf, merge, type Php, type PhpArray, textOf, wrap } from './php-values.ts';
import { addWheres } from './route.ts';
import { inGroup, register, VERBS } from './router.ts';
import type { Run } from './run.ts';

export function attributeRoutes(run: Run): void {
  const withRoutes = [...run.controllers.values()].filter((one) => one.facts.routes !== undefined);
  if (withRoutes.length === 0) return;
  for (const [folder, options] of directories(run)) {
    for (const { path, facts } of withRoutes.sort((a, b) => (a.path < b.path ? -1 : 1))) {
      if (!`/${path}`.startsWith(`${folder}/`)) continue;
      inGroup(run, options, () => registerController(run, path, facts));
    }
  }
}

/** The folders of `config/route-attributes.php`, each with the attributes of its group. */
function directories(run: Run): readonly (readonly [string, PhpArray])[] {
  const literal = run.lookups.config?.('route-attributes.directories');
  const scope = { variables: new Map(), path: 'config/route-attributes.php', self: undefined };
  const value = literal === undefined ? null : evaluate(run, fromLiteral(literal), scope);
  const middleware = run.lookups.config?.('route-attributes.middleware');
  const shared = middleware === undefined ? null : evaluate(run, fromLiteral(middleware), scope);
  const base = shared === null ? new Map() : arrayOf({ middleware: shared });
  if (!isArray(value)) return [['/app/Http/Controllers', base]];
  return [...value].map(([key, one]) =>
    typeof key === 'number'
      ? [normalizePath(textOf(one)), base]
      : [normalizePath(key), merge(base, isArray(one) ? one : arrayOf({ prefix: one }))],
  );
}

interface Given {
  at(place: number, name: string): Php;
  all(): readonly Php[];
}

function registerController(run: Run, path: string, { class: name, routes = [] }: ControllerFacts): void {
  const own = routes.find((one) => one.method === undefined)?.attributes ?? [];
  const read = (attribute: AttributeFacts): Given => {
    const { values, named } = argumentsOf(run, attribute.args, { variables: new Map(), path, self: undefined });
    return { at: (place, key) => named.get(key) ?? values[place] ?? null, all: () => [...values, ...named.values()] };
  };
  const find = (list: readonly AttributeFacts[], kind: string) => list.find((one) => kindOf(one) === kind);
  const text = (kind: string): Php => {
    const found = find(own, kind);
    return found === undefined ? null : read(found).at(0, kind);
  };
  const groups = own.filter((one) => kindOf(one) === 'group').map((one) => read(one));
  const prefix = text('prefix');
  const domain = text('domain');
  const shared = own
    .filter((one) => kindOf(one) === 'middleware')
    .flatMap((one) => [...wrap(read(one).at(0, 'middleware')).values()]);
  const registerIn = (attributes: PhpArray): void =>
    inGroup(run, attributes, () => {
      for (const { method, attributes: list } of routes) {
        if (method !== undefined) registerMethod(run, path, name, method, list, shared, own, read);
      }
    });
  const base = arrayOf({ ...(prefix === null ? {} : { prefix }), ...(domain === null ? {} : { domain }) });
  if (groups.length === 0) registerIn(base);
  for (const group of groups) {
    const [inner, at, as] = [group.at(0, 'prefix'), group.at(1, 'domain'), group.at(2, 'as')];
    registerIn(
      merge(
        base,
        arrayOf({
          ...(inner === null ? {} : { prefix: inner }),
          ...(at === null ? {} : { domain: at }),
          ...(as === null ? {} : { as }),
        }),
      ),
    );
  }
}

function registerMethod(
  run: Run,
  path: string,
  className: string,
  method: string,
  list: readonly AttributeFacts[],
  shared: readonly Php[],
  own: readonly AttributeFacts[],
  read: (attribute: AttributeFacts) => Given,
): void {
  for (const attribute of list) {
    const kind = kindOf(attribute);
    const isRoute = kind === 'route';
    if (!isRoute && !/^(?:get|post|put|patch|delete|options|any)$/.test(kind)) continue;
    const given = read(attribute);
    const shift = isRoute ? 1 : 0;
    const verbs = isRoute
      ? [...wrap(given.at(0, 'methods')).values()].map((one) => textOf(one).toUpperCase())
      : kind === 'any'
        ? VERBS
        : [kind.toUpperCase()];
    const action = method === '__invoke' ? className : listOf([className, method]);
    const place = { path, start: attribute.start, end: attribute.end };
    const route = register(run, verbs, textOf(given.at(shift, 'uri')), action, place);
    const name = given.at(1 + shift, 'name');
    if (name !== null) route.action = new Map(route.action).set('as', textOf(route.action.get('as')) + textOf(name));
    const extra = list
      .filter((one) => kindOf(one) === 'middleware')
      .flatMap((one) => [...wrap(read(one).at(0, 'middleware')).values()]);
    const middleware = [...shared, ...wrap(given.at(2 + shift, 'middleware')).values(), ...extra];
    route.action = new Map(route.action).set(
      'middleware',
      merge(wrap(route.action.get('middleware')), listOf(middleware)),
    );
    for (const where of [...own, ...list].filter((one) => kindOf(one) === 'where')) {
      addWheres(route, new Map([[textOf(read(where).at(0, 'param')), read(where).at(1, 'constraint')]]));
    }
  }
}

function kindOf({ name }: AttributeFacts): string {
  return name.slice(name.lastIndexOf('\\') + 1).toLowerCase();
}
