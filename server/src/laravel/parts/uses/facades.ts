/**
 * Uses through static calls: facades, told by the class that their name means, and what classes of an application get
 * from Laravel's traits (`Job::dispatch()`, `Model::factory()`).
 */
import type { StaticCall } from '../../../syntax/php/ast.ts';
import type { Readers, StaticReader } from '../readers.ts';
import { argument, callsBehind, classBehind, literalOf, methodOf, type Reading, textAt } from '../reading.ts';
import type { UseKind } from './facts.ts';
import { dataBehind, dataKeys, useClass, useNamed, useNew, useView } from './use.ts';

const FACADES = 'illuminate\\support\\facades\\';

/** By class, in lower case. */
export const USING_FACADES: Readers<StaticReader> = [
  [facade('config'), readConfig],
  ['illuminate\\support\\env', (call, _of, name, reading) => readEnv(call, name, reading)],
  [facade('view'), readView],
  [facade('response'), readResponse],
  [facade('redirect'), routes(/^(?:route|signedroute|temporarysignedroute)$/)],
  [facade('url'), routes(/^(?:route|signedroute|temporarysignedroute)$/)],
  [facade('lang'), keys('translation', /^(?:get|choice|has)$/, /^$/)],
  [facade('bus'), readBus],
  [facade('event'), readEvent],
  [facade('mail'), readMail],
  [facade('notification'), readNotification],
  [facade('gate'), readGate],
  [facade('app'), readApp],
  [facade('db'), readDatabase],
  [
    facade('session'),
    keys(
      'session',
      /^(?:get|has|exists|pull|missing)$/,
      /^(?:put|push|flash|forget|now|increment|decrement|remember)$/,
    ),
  ],
  [facade('cookie'), keys('cookie', /^(?:get|has)$/, /^(?:queue|make|forget|forever|expire|unqueue)$/)],
  [facade('cache'), readCache],
  [
    facade('redis'),
    (call, _of, name, reading) => reading.use({ kind: 'redis', via: `Redis::${name}`, at: call.start }),
  ],
  [facade('queue'), readQueue],
  [facade('storage'), readStorage],
  [facade('http'), readHttp],
  [facade('artisan'), readArtisan],
  [facade('process'), readProcess],
  ['inertia\\inertia', readInertia],
];

/** By method, in lower case, on any other class. */
export const USING_STATICS: Readers<StaticReader> = [
  ['dispatch dispatchsync dispatchnow dispatchaftercommit dispatchafterresponse dispatchif dispatchunless', dispatched],
  [
    'broadcast',
    (call, of, _name, reading) => reading.use({ kind: 'event', name: of, via: '::broadcast', at: call.start }),
  ],
  [
    'factory',
    (call, of, _name, reading) => reading.use({ kind: 'factory', name: of, via: '::factory', at: call.start }),
  ],
];

function facade(name: string): string {
  return FACADES + name;
}

function dispatched(call: StaticCall, of: string, _name: string, reading: Reading): void {
  if (of.toLowerCase().startsWith(FACADES)) return;
  reading.use({ kind: 'dispatch', name: of, via: `::${methodOf(call)}`, at: call.start });
}

function viaOf(call: StaticCall, of: string): string {
  return `${of.slice(of.lastIndexOf('\\') + 1)}::${methodOf(call)}`;
}

/** Keys as the first argument of methods that read and of methods that write. */
function keys(kind: UseKind, reads: RegExp, writes: RegExp): StaticReader {
  return (call, of, name, reading) => {
    const isWrite = writes.test(name);
    if (!isWrite && !reads.test(name)) return;
    const key = argument(call.args, 0);
    if (key?.kind === 'ArrayLit') {
      for (const item of key.items) {
        useNamed(reading, kind, viaOf(call, of), item.start, item.key ?? item.value, isWrite ? { write: true } : {});
      }
    } else useNamed(reading, kind, viaOf(call, of), call.start, key, isWrite ? { write: true } : {});
  };
}

const readConfigKeys = keys(
  'config',
  /^(?:get|has|string|integer|float|boolean|array|collection|getmany)$/,
  /^(?:set|prepend|push)$/,
);

function readConfig(call: StaticCall, of: string, name: string, reading: Reading): void {
  const otherwise = name === 'get' ? argument(call.args, 1, 'default') : undefined;
  if (otherwise === undefined) readConfigKeys(call, of, name, reading);
  else {
    const extra = { default: literalOf(reading, otherwise) };
    useNamed(reading, 'config', viaOf(call, of), call.start, argument(call.args, 0, 'key'), extra);
  }
}

function readEnv(call: StaticCall, name: string, reading: Reading): void {
  if (name !== 'get' && name !== 'getorfail') return;
  const otherwise = argument(call.args, 1, 'default');
  const extra = otherwise === undefined ? {} : { default: literalOf(reading, otherwise) };
  useNamed(reading, 'env', 'Env::get', call.start, argument(call.args, 0, 'key'), extra);
}

function readView(call: StaticCall, of: string, name: string, reading: Reading): void {
  const behind = () => dataBehind(reading, callsBehind(reading, call));
  const via = viaOf(call, of);
  if (name === 'make') {
    useView(reading, via, call.start, argument(call.args, 0, 'view'), argument(call.args, 1, 'data'), behind());
  } else if (name === 'first') {
    const views = argument(call.args, 0, 'views');
    if (views?.kind !== 'ArrayLit') return;
    for (const item of views.items)
      useView(reading, via, item.start, item.value, argument(call.args, 1, 'data'), behind());
  }
}

function readResponse(call: StaticCall, of: string, name: string, reading: Reading): void {
  if (name === 'view') {
    useView(reading, viaOf(call, of), call.start, argument(call.args, 0, 'view'), argument(call.args, 1, 'data'));
  } else if (name === 'redirecttoroute')
    useNamed(reading, 'route', viaOf(call, of), call.start, argument(call.args, 0));
}

function routes(wanted: RegExp): StaticReader {
  return (call, of, name, reading) => {
    if (wanted.test(name)) useNamed(reading, 'route', viaOf(call, of), call.start, argument(call.args, 0));
  };
}

function readBus(call: StaticCall, of: string, name: string, reading: Reading): void {
  const via = viaOf(call, of);
  if (/^dispatch(?:sync|now|toqueue|afterresponse)?$/.test(name)) {
    useNew(reading, 'dispatch', via, call.start, argument(call.args, 0));
  } else if (name === 'chain' || name === 'batch') useJobs(call, via, reading);
}

/** A list of jobs; those inside a batch in a chain stand in lists of their own. */
function useJobs(call: StaticCall, via: string, reading: Reading): void {
  const jobs = argument(call.args, 0);
  if (jobs?.kind !== 'ArrayLit') return;
  for (const { value, start } of jobs.items) {
    if (value.kind === 'ArrayLit')
      for (const item of value.items) useNew(reading, 'dispatch', via, item.start, item.value);
    else useNew(reading, 'dispatch', via, start, value);
  }
}

function readEvent(call: StaticCall, of: string, name: string, reading: Reading): void {
  if (name !== 'dispatch' && name !== 'until' && name !== 'fire') return;
  const event = argument(call.args, 0);
  const via = viaOf(call, of);
  if (!useNew(reading, 'event', via, call.start, event)) useNamed(reading, 'event', via, call.start, event);
}

/** `Mail::to($user)->send(new X)` is a method call; here is what stands on the facade itself. */
function readMail(call: StaticCall, of: string, name: string, reading: Reading): void {
  const via = viaOf(call, of);
  if (name === 'raw' || name === 'html') {
    reading.use({ kind: 'mail', via, at: call.start });
    return;
  }
  const handed = argument(call.args, name === 'later' || name === 'queueon' ? 1 : 0);
  if (!/^(?:send|sendnow|queue|later|queueon|plain)$/.test(name) || handed === undefined) return;
  if (useNew(reading, 'mail', via, call.start, handed)) return;
  const mailable = classBehind(reading, handed);
  reading.use({ kind: 'mail', via, at: call.start, ...(mailable === undefined ? {} : { name: mailable }) });
  const views = handed.kind === 'ArrayLit' ? handed.items.map(({ value }) => value) : [handed];
  for (const view of views) {
    if (typeof literalOf(reading, view) === 'string') useView(reading, via, view.start, view, argument(call.args, 1));
  }
}

function readNotification(call: StaticCall, of: string, name: string, reading: Reading): void {
  if (name === 'send' || name === 'sendnow') {
    useNew(reading, 'notification', viaOf(call, of), call.start, argument(call.args, 1));
  }
}

const GATE_QUESTIONS = /^(?:allows|denies|authorize|check|any|none|inspect|raw|allowif|denyif)$/;

function readGate(call: StaticCall, of: string, name: string, reading: Reading): void {
  if (!GATE_QUESTIONS.test(name)) return;
  const ability = argument(call.args, 0);
  if (ability?.kind === 'ArrayLit') {
    for (const item of ability.items) useNamed(reading, 'gate', viaOf(call, of), item.start, item.value);
  } else useNamed(reading, 'gate', viaOf(call, of), call.start, ability);
}

function readApp(call: StaticCall, of: string, name: string, reading: Reading): void {
  if (/^(?:make|makewith|get|resolve|build)$/.test(name)) {
    useNamed(reading, 'container', viaOf(call, of), call.start, argument(call.args, 0));
  }
}

const SQL_METHODS =
  /^(?:raw|select|selectone|selectresultsets|scalar|insert|update|delete|statement|unprepared|affectingstatement|cursor)$/;

function readDatabase(call: StaticCall, of: string, name: string, reading: Reading): void {
  const via = viaOf(call, of);
  if (SQL_METHODS.test(name)) useNamed(reading, 'sql', via, call.start, argument(call.args, 0));
  else if (/^(?:transaction|begintransaction|commit|rollback)$/.test(name)) {
    reading.use({ kind: 'transaction', via, at: call.start });
  }
}

const CACHE_READS = /^(?:get|has|missing|many|pull|lock|restorelock)$/;
const CACHE_WRITES =
  /^(?:put|add|forever|remember|rememberforever|sear|flexible|forget|increment|decrement|putmany|set|delete|touch)$/;
const readCacheKeys = keys('cache', CACHE_READS, CACHE_WRITES);

function readCache(call: StaticCall, of: string, name: string, reading: Reading): void {
  if (name === 'flush') reading.use({ kind: 'cache', via: viaOf(call, of), at: call.start, write: true });
  else readCacheKeys(call, of, name, reading);
}

function readQueue(call: StaticCall, of: string, name: string, reading: Reading): void {
  const at = { push: 0, later: 1, pushon: 1, lateron: 2 }[name];
  if (at === undefined) return;
  const via = viaOf(call, of);
  useClass(reading, 'dispatch', via, call.start, argument(call.args, at));
  if (name === 'pushon' || name === 'lateron') useNamed(reading, 'queue', via, call.start, argument(call.args, 0));
}

const STORAGE_SETUP = /^(?:fake|persistentfake|extend|build|set|purge|forgetdisk|createlocaldriver)$/;

/** The disk; without a name it is the default one. */
function readStorage(call: StaticCall, of: string, name: string, reading: Reading): void {
  if (STORAGE_SETUP.test(name)) return;
  if (name === 'disk' || name === 'drive' || name === 'cloud') {
    useNamed(reading, 'disk', viaOf(call, of), call.start, argument(call.args, 0));
  } else reading.use({ kind: 'disk', via: viaOf(call, of), at: call.start });
}

const HTTP_VERBS = /^(?:get|post|put|patch|delete|head|send)$/;

/** One use for a request, with its address where the text tells it: `Http::withToken($t)->post('https://…')`. */
function readHttp(call: StaticCall, of: string, name: string, reading: Reading): void {
  if (/^(?:fake|fakesequence|prevent|assert|sequence|record|macro|globaloptions|response)/.test(name)) return;
  const sent = [call, ...callsBehind(reading, call)].find((one) => HTTP_VERBS.test(methodOf(one).toLowerCase()));
  const via = sent === undefined ? viaOf(call, of) : `Http::${methodOf(sent)}`;
  const at = methodOf(sent ?? call).toLowerCase() === 'send' ? 1 : 0;
  useNamed(reading, 'http', via, call.start, sent === undefined ? undefined : argument(sent.args, at, 'url'));
}

function readArtisan(call: StaticCall, of: string, name: string, reading: Reading): void {
  if (name === 'call' || name === 'queue' || name === 'callsilent') {
    useNamed(reading, 'command', viaOf(call, of), call.start, argument(call.args, 0));
  }
}

function readProcess(call: StaticCall, of: string, name: string, reading: Reading): void {
  if (name === 'run' || name === 'start')
    useNamed(reading, 'shell', viaOf(call, of), call.start, argument(call.args, 0));
}

function readInertia(call: StaticCall, of: string, name: string, reading: Reading): void {
  if (name !== 'render' || textAt(reading, call.args, 0) === undefined) return;
  const data = dataKeys(reading, argument(call.args, 1));
  useNamed(reading, 'inertia', viaOf(call, of), call.start, argument(call.args, 0), data);
}
