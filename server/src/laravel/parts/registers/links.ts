/**
 * Listeners, policies, observers, composers, directives, macros: calls that hand one thing to another.
 */
import type { Expr, MethodCall, StaticCall } from '../../../syntax/php/ast.ts';
import type { MethodReader, Readers, StaticReader } from '../readers.ts';
import { argument, classBehind, literalOf, methodOf, type Reading, subject } from '../reading.ts';
import { namesFrom } from '../uses/use.ts';
import type { LinkFact } from './facts.ts';
import { firstParamClasses, handlerOf, nameOf, register } from './register.ts';

const FACADES = 'illuminate\\support\\facades\\';

/** By class, in lower case. */
export const LINKING_FACADES: Readers<StaticReader> = [
  [`${FACADES}event`, readEvent],
  [`${FACADES}gate`, readGate],
  [`${FACADES}view`, readView],
  [`${FACADES}blade`, readBlade],
  [`${FACADES}validator`, readValidator],
  [`${FACADES}ratelimiter`, named('rate-limiter', /^for$/)],
  [`${FACADES}broadcast`, named('channel', /^channel$/)],
  ['illuminate\\database\\eloquent\\relations\\relation', readMorphMap],
];

/** By method, in lower case, on any class. */
export const LINKING_STATICS: Readers<StaticReader> = [
  ['observe', readObserve],
  ['macro mixin', readMacro],
  [
    'retrieved creating created updating updated saving saved deleting deleted trashed restoring restored replicating forcedeleting forcedeleted',
    readModelEvent,
  ],
];

export const LINKING_METHODS: Readers<MethodReader> = [
  ['composer creator directive if component define policy listen subscribe', readMethod],
];

type Link = Omit<LinkFact, 'kind' | 'via'>;

function add(reading: Reading, kind: LinkFact['kind'], via: string, at: number, link: Link): void {
  register(reading, at, { kind, via, ...link });
}

function nameLink(reading: Reading, expr: Expr | undefined): Pick<LinkFact, 'name'> {
  const name = nameOf(reading, expr);
  return name === undefined ? {} : { name };
}

function named(kind: LinkFact['kind'], wanted: RegExp): StaticReader {
  return (call, _of, name, reading) => {
    if (!wanted.test(name)) return;
    const link = { ...nameLink(reading, argument(call.args, 0)), ...handlerOf(reading, argument(call.args, 1)) };
    add(reading, kind, methodOf(call), call.start, link);
  };
}

function readEvent(call: StaticCall | MethodCall, _of: string, name: string, reading: Reading): void {
  const [first, second] = [argument(call.args, 0), argument(call.args, 1)];
  if (name === 'subscribe') {
    const link = handlerOf(reading, first).to;
    add(reading, 'subscriber', 'subscribe', call.start, link === undefined ? {} : { name: link });
  } else if (name === 'listen') {
    const isTyped = second === undefined;
    const handler = handlerOf(reading, isTyped ? first : second);
    const events = isTyped ? firstParamClasses(reading, first) : namesFrom(literalOf(reading, first));
    if (events.length === 0) add(reading, 'listener', 'listen', call.start, handler);
    for (const event of events) add(reading, 'listener', 'listen', call.start, { name: event, ...handler });
  }
}

function readGate(call: StaticCall | MethodCall, _of: string, name: string, reading: Reading): void {
  const [first, second] = [argument(call.args, 0), argument(call.args, 1)];
  if (name === 'policy') {
    const policy = nameOf(reading, second);
    const to = policy === undefined ? {} : { to: policy };
    add(reading, 'policy', 'policy', call.start, { ...nameLink(reading, first), ...to });
  } else if (name === 'define' || name === 'resource') {
    add(reading, 'gate', name, call.start, { ...nameLink(reading, first), ...handlerOf(reading, second) });
  } else if (name === 'before' || name === 'after' || name === 'guesspolicynamesusing') {
    add(reading, 'gate', methodOf(call), call.start, handlerOf(reading, first));
  }
}

function readView(call: StaticCall | MethodCall, _of: string, name: string, reading: Reading): void {
  if (name === 'share') {
    add(reading, 'composer', 'share', call.start, nameLink(reading, argument(call.args, 0)));
  } else if (name === 'composer' || name === 'creator') {
    const handler = handlerOf(reading, argument(call.args, 1));
    for (const view of namesFrom(literalOf(reading, argument(call.args, 0)))) {
      add(reading, 'composer', name, call.start, { name: view, ...handler });
    }
  } else if (name === 'composers') {
    const table = argument(call.args, 0);
    for (const item of table?.kind === 'ArrayLit' ? table.items : []) {
      const composer = nameOf(reading, item.key);
      for (const view of namesFrom(literalOf(reading, item.value))) {
        add(reading, 'composer', name, item.start, { name: view, ...(composer === undefined ? {} : { to: composer }) });
      }
    }
  }
}

function readBlade(call: StaticCall | MethodCall, _of: string, name: string, reading: Reading): void {
  const [first, second] = [argument(call.args, 0), argument(call.args, 1)];
  if (name === 'directive') {
    add(reading, 'blade-directive', name, call.start, { ...nameLink(reading, first), ...handlerOf(reading, second) });
  } else if (name === 'if') {
    add(reading, 'blade-if', name, call.start, { ...nameLink(reading, first), ...handlerOf(reading, second) });
  } else if (name === 'component' || name === 'aliascomponent') readComponent(call, reading);
  else if (name === 'componentnamespace' || name === 'anonymouscomponentnamespace') {
    const of = nameOf(reading, first);
    const to = of === undefined ? {} : { to: of };
    add(reading, 'blade-component', methodOf(call), call.start, { ...nameLink(reading, second), ...to });
  }
}

/** The class and the name of a component stand in either order. */
function readComponent(call: StaticCall | MethodCall, reading: Reading): void {
  const given = [nameOf(reading, argument(call.args, 0)), nameOf(reading, argument(call.args, 1))];
  const of = given.find((one) => one?.includes('\\'));
  const name = given.find((one) => one !== undefined && one !== of);
  const link = { ...(name === undefined ? {} : { name }), ...(of === undefined ? {} : { to: of }) };
  add(reading, 'blade-component', methodOf(call), call.start, link);
}

function readValidator(call: StaticCall, of: string, name: string, reading: Reading): void {
  if (/^(?:extend|extendimplicit|extenddependent|replacer)$/.test(name)) {
    named('validator', /./)(call, of, name, reading);
  }
}

function readMorphMap(call: StaticCall, _of: string, name: string, reading: Reading): void {
  const map = argument(call.args, 0);
  if ((name !== 'morphmap' && name !== 'enforcemorphmap') || map?.kind !== 'ArrayLit') return;
  for (const item of map.items) {
    const model = nameOf(reading, item.value);
    const to = model === undefined ? {} : { to: model };
    add(reading, 'morph', methodOf(call), item.start, { ...nameLink(reading, item.key), ...to });
  }
}

function readObserve(call: StaticCall, of: string, _name: string, reading: Reading): void {
  const given = argument(call.args, 0);
  const observers = given?.kind === 'ArrayLit' ? given.items.map(({ value }) => value) : [given];
  for (const observer of observers) {
    const to = classBehind(reading, observer);
    add(reading, 'observer', 'observe', call.start, { name: of, ...(to === undefined ? {} : { to }) });
  }
}

function readMacro(call: StaticCall, of: string, name: string, reading: Reading): void {
  const [first, second] = [argument(call.args, 0), argument(call.args, 1)];
  if (name === 'mixin') add(reading, 'macro', name, call.start, { on: of, ...handlerOf(reading, first) });
  else if (nameOf(reading, first) !== undefined) {
    add(reading, 'macro', name, call.start, { on: of, ...nameLink(reading, first), ...handlerOf(reading, second) });
  }
}

/** `Category::saved(fn () => …)` outside of the model, which speaks of its own events in `booted()`. */
function readModelEvent(call: StaticCall, of: string, _name: string, reading: Reading): void {
  const handler = argument(call.args, 0);
  if (handler === undefined || of === reading.scope.class) return;
  const { to, code } = handlerOf(reading, handler);
  if (to === undefined) return;
  add(reading, 'model-event', methodOf(call), call.start, { on: of, to, ...(code === undefined ? {} : { code }) });
}

/** The same methods on services that were asked for: `view()->composer(…)`, `$events->listen(…)`. */
function readMethod(call: MethodCall, name: string, reading: Reading): void {
  const on = subject(reading, call.object);
  const service = serviceOf(on, call, reading);
  SERVICES[service ?? '']?.(call, '', name, reading);
}

const SERVICES: Readonly<Record<string, (call: MethodCall, of: string, name: string, reading: Reading) => void>> = {
  events: readEvent,
  gate: readGate,
  view: readView,
  blade: readBlade,
};

const BY_CLASS: Readonly<Record<string, string>> = {
  'Illuminate\\Contracts\\Auth\\Access\\Gate': 'gate',
  'Illuminate\\Contracts\\Events\\Dispatcher': 'events',
  'Illuminate\\Contracts\\View\\Factory': 'view',
  'Illuminate\\Events\\Dispatcher': 'events',
  'Illuminate\\View\\Compilers\\BladeCompiler': 'blade',
  'Illuminate\\View\\Factory': 'view',
  'view()': 'view',
};

const BY_NAME: Readonly<Record<string, string>> = { 'blade.compiler': 'blade', events: 'events', view: 'view' };

/** `$this->app['events']` and what is declared as a service. */
function serviceOf(on: string, { object }: MethodCall, reading: Reading): string | undefined {
  if (Object.hasOwn(BY_CLASS, on)) return BY_CLASS[on];
  const index = object.kind === 'Subscript' ? nameOf(reading, object.index) : undefined;
  return index !== undefined && Object.hasOwn(BY_NAME, index) ? BY_NAME[index] : undefined;
}
