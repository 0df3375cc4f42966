/**
 * One class with what its properties, its attributes and its well-known methods tell. The ancestors are not known here,
 * so a method is read by its name; what it means is decided when the application is put together.
 */
import { factOf } from '../../../php/class-facts.ts';
import type { NamedClass } from '../../../php/declarations.ts';
import { isKind, type Literal } from '../../../php/literal.ts';
import type { Attribute, Expr, Member, Method } from '../../../syntax/php/ast.ts';
import { walk } from '../../../syntax/php/walk.ts';
import { argument, classIn, literalOf, methodOf, type Reading, UNKNOWN } from '../reading.ts';
import { returnsOf } from '../rules/locals.ts';
import { classesOfType } from '../subject.ts';
import { namesFrom } from '../uses/use.ts';
import type { AttributePart, ChannelPart, ClassPart, HandlerPart, SubscriptionPart } from './facts.ts';
import { readMiddleware } from './middleware.ts';
import { readEntries, readValue } from './resource.ts';

/** The reading stands inside the class. */
export function readClass(reading: Reading, node: NamedClass): ClassPart {
  const fact = factOf(node, reading.names);
  const methods = node.members.filter((member): member is Method => member.kind === 'Method');
  const isAbstract = node.kind === 'ClassDecl' && node.modifiers.abstract;
  return {
    name: fact.name,
    kind: fact.kind,
    at: node.name.start,
    ...(isAbstract ? { abstract: true } : {}),
    ...(fact.extends === undefined ? {} : { extends: fact.extends }),
    ...listed('implements', fact.implements),
    ...listed('traits', fact.traits),
    ...listed('attributes', readAttributes(reading, node.attributes)),
    ...listed(
      'methods',
      methods.filter(isPublic).map(({ name }) => name.text),
    ),
    ...listed('injects', injectedInto(reading, methods)),
    ...readSettings(reading, node.members),
    ...listed(
      'handlers',
      methods.flatMap((method) => handlerOf(reading, method)),
    ),
    ...readMethods(reading, methods),
  };
}

function isPublic({ name, modifiers }: Method): boolean {
  const isVisible = modifiers.visibility === undefined || modifiers.visibility === 'public';
  return isVisible && name.text.toLowerCase() !== '__construct';
}

function injectedInto(reading: Reading, methods: readonly Method[]): readonly string[] {
  const init = methods.find(({ name }) => name.text.toLowerCase() === '__construct');
  return init === undefined ? [] : init.params.flatMap(({ type }) => classesOfType(type, reading.names));
}

function handlerOf(reading: Reading, method: Method): readonly HandlerPart[] {
  const { name, params } = method;
  if (!/^(?:handle.*|__invoke)$/.test(name.text) || !isPublic(method)) return [];
  return [{ method: name.text, types: classesOfType(params[0]?.type, reading.names) }];
}

/** Properties that the framework reads. */
const SETTINGS: ReadonlySet<string> = new Set(
  `afterCommit aliases backoff broadcastQueue cascadeDeletes chunkSize collects command connection delay deleteWhenMissingModels
  description dispatchesEvents encrypted except failOnTimeout hidden layout maxExceptions model name namespace preserveKeys
  queue redirect retryAfter rules shouldDiscoverEvents signature subject subscribe tag tags theme timeout timeoutAt tries
  uniqueFor uniqueId view withCommit wrap`.split(/\s+/),
);

function readSettings(reading: Reading, members: readonly Member[]): Pick<ClassPart, 'settings'> {
  const settings: Record<string, Literal> = {};
  for (const member of members) {
    if (member.kind !== 'Property') continue;
    for (const { name, default: value } of member.items) {
      if (value !== undefined && SETTINGS.has(name)) settings[name] = literalOf(reading, value);
    }
  }
  return Object.keys(settings).length === 0 ? {} : { settings };
}

function readAttributes(reading: Reading, attributes: readonly Attribute[]): readonly AttributePart[] {
  return attributes.map(({ name, args }) => {
    const values = args.map((arg) => ({
      ...(arg.name === undefined ? {} : { name: arg.name.text }),
      value: literalOf(reading, arg.value),
    }));
    return { name: reading.names.classOf(name), ...listed('args', values) };
  });
}

type MethodPart = Partial<ClassPart>;

function readMethods(reading: Reading, methods: readonly Method[]): MethodPart {
  let parts: MethodPart = {};
  for (const method of methods) {
    const read = READERS.get(method.name.text.toLowerCase());
    if (read !== undefined && method.body !== undefined) parts = { ...parts, ...read(reading, method, methods) };
  }
  return parts;
}

type MethodReader = (reading: Reading, method: Method, methods: readonly Method[]) => MethodPart;

const READERS: ReadonlyMap<string, MethodReader> = new Map(
  Object.entries<MethodReader>({
    broadcaston: (reading, method) => listed('broadcasts', channelsOf(reading, onlyReturned(method))),
    build: (reading, method) => subjectIn(reading, method),
    definition: (reading, method) => listed('definition', keysOf(reading, onlyReturned(method))),
    discovereventswithin: (reading, method) => {
      const paths = literalOf(reading, onlyReturned(method));
      return isKind(paths, 'array') ? { discoversWithin: paths.items.map(({ value }) => value) } : {};
    },
    envelope: (reading, method) => subjectIn(reading, method),
    getfacadeaccessor: (reading, method) => {
      const [name] = namesFrom(literalOf(reading, onlyReturned(method)));
      return name === undefined ? {} : { facade: name };
    },
    handle: (_reading, method, methods) => {
      const middleware = readMiddleware(
        method,
        methods.some(({ name }) => name.text === 'terminate'),
      );
      return middleware === undefined ? {} : { middleware };
    },
    shoulddiscoverevents: (reading, method) => {
      const answer = literalOf(reading, onlyReturned(method));
      return typeof answer === 'boolean' ? { discoversEvents: answer } : {};
    },
    subscribe: (reading, method) => listed('subscribes', subscriptionsOf(reading, method)),
    toarray: (reading, method) => {
      const returned = onlyReturned(method);
      if (returned === undefined) return {};
      if (returned.kind === 'ArrayLit') return listed('resource', readEntries(reading, returned.items));
      return { resource: [{ value: readValue(reading, returned), at: returned.start }] };
    },
    via: (reading, method) => listed('channels', namesFrom(literalOf(reading, onlyReturned(method)))),
  }),
);

/** What a method returns, when it returns in one place only. */
function onlyReturned({ body }: Method): Expr | undefined {
  const [only, ...others] = returnsOf(body?.body ?? []);
  return others.length === 0 ? only?.expr : undefined;
}

function keysOf(reading: Reading, expr: Expr | undefined): readonly string[] {
  if (expr?.kind !== 'ArrayLit') return [];
  return expr.items.flatMap(({ key }) => (key === undefined ? [] : namesFrom(literalOf(reading, key))));
}

/** `[new PrivateChannel('orders.'.$this->id)]`, `new Channel('news')`. */
function channelsOf(reading: Reading, expr: Expr | undefined): readonly ChannelPart[] {
  const values = expr?.kind === 'ArrayLit' ? expr.items.map(({ value }) => value) : expr === undefined ? [] : [expr];
  return values.flatMap((value) => {
    if (value.kind !== 'New') {
      const name = literalOf(reading, value);
      return typeof name === 'string' ? [{ class: 'Illuminate\\Broadcasting\\Channel', name }] : [];
    }
    const of = classIn(reading, value.class);
    const name = argument(value.args, 0);
    return of === undefined ? [] : [{ class: of, name: name === undefined ? UNKNOWN : literalOf(reading, name) }];
  });
}

/** `->subject('…')` in `build()`, `new Envelope(subject: '…')` in `envelope()`. */
function subjectIn(reading: Reading, method: Method): MethodPart {
  let subject: Literal | undefined;
  walk(method, {
    enter: (node) => {
      if (node.kind === 'MethodCall' && methodOf(node) === 'subject') {
        subject ??= literalOf(reading, argument(node.args, 0));
      } else if (node.kind === 'New' && classIn(reading, node.class) === 'Illuminate\\Mail\\Mailables\\Envelope') {
        const given = argument(node.args, 5, 'subject');
        if (given !== undefined) subject ??= literalOf(reading, given);
      }
      return true;
    },
  });
  return subject === undefined ? {} : { subject };
}

/** `$events->listen(Login::class, [self::class, 'handleLogin'])`, `return [Login::class => 'handleLogin']`. */
function subscriptionsOf(reading: Reading, method: Method): readonly SubscriptionPart[] {
  const found: SubscriptionPart[] = [];
  const add = (event: Expr | undefined, handler: Expr | undefined): void => {
    if (event === undefined || handler === undefined) return;
    const targets = handlersIn(reading, handler);
    for (const name of namesFrom(literalOf(reading, event))) for (const to of targets) found.push({ event: name, to });
  };
  walk(method, {
    enter: (node) => {
      if (node.kind === 'MethodCall' && methodOf(node) === 'listen')
        add(argument(node.args, 0), argument(node.args, 1));
      return true;
    },
  });
  const returned = onlyReturned(method);
  if (returned?.kind === 'ArrayLit') for (const item of returned.items) add(item.key, item.value);
  return found;
}

/** `'method'`, `'Class@method'`, `[self::class, 'method']`, `[$this, 'method']`, lists of methods. */
function handlersIn(reading: Reading, expr: Expr): readonly string[] {
  if (expr.kind !== 'ArrayLit') {
    const [name] = namesFrom(literalOf(reading, expr));
    return name === undefined ? [] : [name];
  }
  const [first, second] = expr.items.map(({ value }) => value);
  const isOwn = first?.kind === 'Variable' && first.name === 'this';
  const of = first === undefined || isOwn ? undefined : literalOf(reading, first);
  const name = second === undefined ? undefined : literalOf(reading, second);
  if (isOwn && typeof name === 'string') return [name];
  if (isKind(of, 'class') && typeof name === 'string') {
    return [of.name === reading.scope.class ? name : `${of.name}@${name}`];
  }
  return namesFrom(literalOf(reading, expr));
}

function listed<K extends string, V>(key: K, values: readonly V[]): { readonly [key in K]?: readonly V[] } {
  return values.length === 0 ? {} : ({ [key]: values } as { readonly [key in K]: readonly V[] });
}
