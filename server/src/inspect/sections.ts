/**
 * The lists of an inspection as rows of cells, for whoever shows them: what stands in which column is decided here once.
 */
import type { InspectedRoot, Place } from './inspection.ts';

export const SECTIONS = [
  ...(['routes', 'middleware', 'controllers', 'models', 'tables', 'requests', 'resources', 'events'] as const),
  ...(['listeners', 'jobs', 'mails', 'notifications', 'commands', 'schedule', 'policies', 'gates'] as const),
  ...(['observers', 'bindings', 'views', 'config', 'env', 'packages'] as const),
] as const;

export type Section = (typeof SECTIONS)[number];

/** The cells of a row; the last one takes what room is left. */
export type Row = readonly string[];

export function rowsOf(root: InspectedRoot, section: Section): readonly Row[] {
  return (ROWS[section] as (root: InspectedRoot) => readonly Row[])(root);
}

const ROWS: Readonly<Record<Section, (root: InspectedRoot) => readonly Row[]>> = {
  routes: ({ routes }) =>
    routes.map(({ methods, uri, domain, name, action, middleware }) => [
      methodsOf(methods),
      `${domain ?? ''}/${uri.replace(/^\//, '')}`,
      shortAction(action),
      name ?? '',
      middleware.map(short).join(', '),
    ]),
  middleware: ({ middleware: { classes, aliases } }) =>
    classes.map(({ class: name, path, line }) => {
      const alias = Object.entries(aliases).find(([, of]) => of === name)?.[0];
      return [short(name), alias ?? '', placeOf({ path, line })];
    }),
  controllers: ({ controllers }) =>
    controllers.map(({ class: name, actions, ...place }) => [shortAction(name), actions.join(', '), placeOf(place)]),
  models: ({ models }) =>
    models.map(({ class: name, table, attributes, relations, ...place }) => [
      short(name),
      table ?? '',
      String(attributes.length),
      relations.map((one) => (one.related === undefined ? one.name : `${one.name}: ${short(one.related)}`)).join(', '),
      placeOf(place),
    ]),
  tables: ({ tables }) =>
    tables.map(({ name, columns, models, ...place }) => [
      name,
      String(columns.length),
      columns.map((column) => `${column.name}${column.nullable ? '?' : ''}`).join(', '),
      models.map(short).join(', '),
      placeOf(place),
    ]),
  requests: ({ requests }) =>
    requests.map(({ class: name, fields, ...place }) => [
      short(name),
      fields.map(({ field }) => field).join(', '),
      placeOf(place),
    ]),
  resources: ({ resources }) =>
    resources.map(({ class: name, keys, ...place }) => [short(name), keys.join(', '), placeOf(place)]),
  events: ({ events }) => events.map(({ class: name, ...place }) => [short(name), placeOf(place)]),
  listeners: ({ listeners }) =>
    listeners.map(({ event, listener, method, queued, ...place }) => [
      short(event),
      listener === undefined ? 'closure' : `${short(listener)}@${method ?? 'handle'}`,
      queued === true ? 'queued' : '',
      placeOf(place),
    ]),
  jobs: ({ jobs }) => jobs.map(queuedClass),
  mails: ({ mails }) =>
    mails.map(({ class: name, subject = '', queued, ...place }) => [
      short(name),
      queued === true ? 'queued' : '',
      subject,
      placeOf(place),
    ]),
  notifications: ({ notifications }) =>
    notifications.map(({ class: name, channels = [], queued, ...place }) => [
      short(name),
      queued === true ? 'queued' : '',
      channels.join(', '),
      placeOf(place),
    ]),
  commands: ({ commands }) =>
    commands.map(({ name = '', description = '', ...place }) => [name, description, placeOf(place)]),
  schedule: ({ schedule }) =>
    schedule.map(({ kind, name = '', cron = '', calls, ...place }) => [
      kind,
      short(name),
      cron,
      calls.join(' '),
      placeOf(place),
    ]),
  policies: ({ policies }) => policies.map(({ model, policy, via }) => [short(model), short(policy), via]),
  gates: ({ gates }) => gates.map(({ ability = '', to = '', ...place }) => [ability, short(to), placeOf(place)]),
  observers: ({ observers }) =>
    observers.map(({ model, observer, ...place }) => [short(model), short(observer), placeOf(place)]),
  bindings: ({ bindings }) =>
    bindings.map(({ name = '', lifetime, to = '', ...place }) => [name, lifetime, to, placeOf(place)]),
  views: ({ views }) =>
    views.map(({ name, extends: parents, includes, components }) => [
      name,
      parents.join(', '),
      [...includes, ...components].join(', '),
    ]),
  config: ({ config }) =>
    config.map(({ key, uses, defined, first }) => [
      key,
      `${uses}×`,
      defined === false ? 'not defined' : '',
      placeOf(first),
    ]),
  env: ({ env }) =>
    env.map(({ key, uses, example, outsideConfig, first }) => [
      key,
      `${uses}×`,
      example ? '' : 'not in .env.example',
      outsideConfig > 0 ? `${outsideConfig}× outside of config` : '',
      first === undefined ? '' : placeOf(first),
    ]),
  packages: ({ packages }) =>
    packages.map(({ name, constraint = '', version = '', dev }) => [
      name,
      constraint,
      version,
      dev === true ? 'dev' : '',
    ]),
};

function queuedClass({
  class: name,
  queued,
  ...place
}: Place & { readonly class: string; readonly queued?: true }): Row {
  return [short(name), queued === true ? 'queued' : '', placeOf(place)];
}

export function placeOf({ path, line }: Place): string {
  return `${path}:${line}`;
}

/** `HEAD` goes with `GET` and is not said. */
export function methodsOf(methods: readonly string[]): string {
  if (methods.length >= 6) return 'ANY';
  return methods.filter((method) => method !== 'HEAD' || !methods.includes('GET')).join('|');
}

/** A class without its namespace; names that are no classes stay. */
export function short(name: string): string {
  return name.slice(name.lastIndexOf('\\') + 1);
}

/** `App\Http\Controllers\Admin\UserController@index` is `Admin\UserController@index`. */
function shortAction(action: string): string {
  return action.replace(/^.*\\Controllers\\/, '');
}
