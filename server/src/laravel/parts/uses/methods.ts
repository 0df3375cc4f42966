/**
 * Uses through methods of objects. A file alone seldom knows the object's class, so each reader asks for a subject that
 * can only be the service, for an argument that says it (`->notify(new Invoice)`), or tells the subject in `on`.
 */
import type { MethodCall } from '../../../syntax/php/ast.ts';
import type { MethodReader, Readers } from '../readers.ts';
import {
  argument,
  callBefore,
  callsBehind,
  literalOf,
  methodOf,
  type Reading,
  rootOf,
  subject,
  textAt,
} from '../reading.ts';
import type { UseKind } from './facts.ts';
import { isConfig, isContainer, isFacade, isRedirect, isRequest, isResponse } from './on.ts';
import { dataBehind, namesFrom, useClass, useNamed, useNew, useView } from './use.ts';

/** By method, in lower case. */
export const USING_METHODS: Readers<MethodReader> = [
  [
    'get has set string integer boolean float array push put pull forget flash exists missing remember rememberforever',
    readKeyed,
  ],
  ['forever add increment decrement sear many lock flexible now increment', readKeyed],
  ['make makewith resolve build', readMake],
  ['view markdown text html', readView],
  ['route signedroute temporarysignedroute redirecttoroute', readRoute],
  ['dispatch dispatchsync dispatchnow dispatchtoqueue dispatchafterresponse', readDispatch],
  ['event fire until', readEvent],
  ['notify notifynow', (call, _name, reading) => handed('notification', call, 0, reading)],
  ['send sendnow queue later', readSend],
  ['authorize authorizeforuser can cannot cant canany allows denies', readGate],
  ['whereraw orwhereraw selectraw havingraw orhavingraw orderbyraw groupbyraw fromraw joinraw', readRaw],
  ['select selectone insert update delete statement unprepared raw', readConnection],
  ['transaction begintransaction commit rollback', readTransaction],
  ['with', readFlash],
  ['cookie', readCookie],
  ['onqueue allonqueue', (call, _name, reading) => named('queue', call, reading)],
  ['disk', readDisk],
  ['store storeas storepublicly storepubliclyas', readUpload],
  ['call callsilent callsilently callwith', readCall],
];

function named(kind: UseKind, call: MethodCall, reading: Reading, at = 0): void {
  useNamed(reading, kind, `->${methodOf(call)}`, call.start, argument(call.args, at));
}

function handed(kind: UseKind, call: MethodCall, at: number, reading: Reading): void {
  const on = rootOf(reading, call.object);
  useNew(reading, kind, `->${methodOf(call)}`, call.start, argument(call.args, at), on === '' ? {} : { on });
}

const WRITES =
  /^(?:set|push|put|pull|forget|flash|remember|rememberforever|forever|add|increment|decrement|sear|flexible|now)$/;

/** Stores with keys: configuration, session, cache. */
function readKeyed(call: MethodCall, name: string, reading: Reading): void {
  const kind = storeOf(call, reading);
  if (kind === undefined) {
    if (name === 'get') readMake(call, name, reading);
    return;
  }
  if (kind === 'config' && name === 'pull') return;
  const key = argument(call.args, 0);
  const via = `->${methodOf(call)}`;
  const write = WRITES.test(name) ? { write: true as const } : {};
  if (key?.kind === 'ArrayLit') {
    for (const item of key.items) useNamed(reading, kind, via, item.start, item.key ?? item.value, write);
  } else {
    const otherwise = kind === 'config' && name === 'get' ? argument(call.args, 1, 'default') : undefined;
    const extra = otherwise === undefined ? write : { ...write, default: literalOf(reading, otherwise) };
    useNamed(reading, kind, via, call.start, key, extra);
  }
}

function storeOf(call: MethodCall, reading: Reading): UseKind | undefined {
  const before = callBefore(call);
  if (before !== undefined) {
    const name = methodOf(before).toLowerCase();
    const root = rootOf(reading, before);
    if (name === 'session') return isRequest(root) ? 'session' : undefined;
    return (name === 'tags' || name === 'store') && (root === 'cache()' || isFacade(root, 'Cache'))
      ? 'cache'
      : undefined;
  }
  const on = subject(reading, call.object);
  if (isConfig(on)) return 'config';
  if (on === 'session()' || on === 'Illuminate\\Contracts\\Session\\Session') return 'session';
  if (on === 'cache()' || on === 'Illuminate\\Contracts\\Cache\\Repository' || on === 'Illuminate\\Cache\\Repository')
    return 'cache';
  return /\\Facades\\Cache::(?:tags|store)$/.test(on) ? 'cache' : namedService(call, reading);
}

/** `app('config')->get('a.b')`. */
function namedService({ object }: MethodCall, reading: Reading): UseKind | undefined {
  if (object.kind !== 'FuncCall' || object.args.length !== 1) return undefined;
  if (subject(reading, object) !== 'app()') return undefined;
  const name = textAt(reading, object.args, 0);
  return name === 'config' || name === 'session' || name === 'cache' ? name : undefined;
}

function readMake(call: MethodCall, _name: string, reading: Reading): void {
  if (isContainer(subject(reading, call.object))) named('container', call, reading);
}

const MESSAGES = /^Illuminate\\(?:Notifications\\Messages\\MailMessage|Mail\\Mailables\\Content|Mail\\Mailable)$/;

/** Templates of responses, mails and notifications; `$this->view()` is one where the class is a mail. */
function readView(call: MethodCall, name: string, reading: Reading): void {
  const root = rootOf(reading, call.object);
  const isOwn = root === '$this';
  const isPage = name === 'view' && (isResponse(root) || root === 'view()' || isFacade(root, 'View'));
  const isMessage = isOwn || MESSAGES.test(root);
  const template = argument(call.args, 0, name === 'text' ? 'textView' : 'view');
  if (!(isPage || isMessage) || template === undefined) return;
  // `->text('Some text')` of other builders has spaces; names of views have none.
  const text = literalOf(reading, template);
  if (typeof text === 'string' && /\s/.test(text)) return;
  const behind = dataBehind(reading, callsBehind(reading, call));
  const on = isOwn ? { on: root } : {};
  useView(reading, `->${methodOf(call)}`, call.start, template, argument(call.args, 1, 'data'), behind, on);
}

function readRoute(call: MethodCall, name: string, reading: Reading): void {
  const root = rootOf(reading, call.object);
  const isUrl = root === 'url()' || isFacade(root, 'URL') || root === 'Illuminate\\Contracts\\Routing\\UrlGenerator';
  if (isRedirect(root) || isUrl || (name === 'redirecttoroute' && isResponse(root))) named('route', call, reading);
}

function readDispatch(call: MethodCall, _name: string, reading: Reading): void {
  handed('dispatch', call, 0, reading);
}

/** Dispatchers of events: an object that is made right there, as other things are fired by other methods. */
function readEvent(call: MethodCall, _name: string, reading: Reading): void {
  handed('event', call, 0, reading);
}

function readSend(call: MethodCall, name: string, reading: Reading): void {
  const root = rootOf(reading, call.object);
  const via = `->${methodOf(call)}`;
  const value = argument(call.args, name === 'later' ? 1 : 0);
  if (isFacade(root, 'Mail')) {
    if (!useNew(reading, 'mail', via, call.start, value)) reading.use({ kind: 'mail', via, at: call.start });
    return;
  }
  const on = root === '' ? {} : { on: root };
  if (useNew(reading, 'mail', via, call.start, value, on)) return;
  // `$notifications->send($users, new X)`
  if (name === 'send' || name === 'sendnow') {
    useNew(reading, 'notification', via, call.start, argument(call.args, 1), on);
  }
}

const GATE_ROOTS = /^Illuminate\\Contracts\\Auth\\Access\\Gate$/;

/** `$this->authorize('view', $order)`, `$user->can('view', $order)`. Routes have a `can` of their own. */
function readGate(call: MethodCall, name: string, reading: Reading): void {
  const root = rootOf(reading, call.object);
  if (isFacade(root, 'Route')) return;
  if (/^(?:allows|denies)$/.test(name) && !(isFacade(root, 'Gate') || GATE_ROOTS.test(root))) return;
  if (name === 'authorize' && !(root === '$this' || isFacade(root, 'Gate') || GATE_ROOTS.test(root))) return;
  const abilities = argument(call.args, name === 'authorizeforuser' ? 1 : 0);
  if (abilities === undefined) return;
  for (const ability of namesFrom(literalOf(reading, abilities))) {
    if (!/^[\w.:\- ]+$/.test(ability)) continue;
    const on = root === '' ? {} : { on: root };
    reading.use({ kind: 'gate', name: ability, via: `->${methodOf(call)}`, at: call.start, ...on });
  }
}

function readRaw(call: MethodCall, name: string, reading: Reading): void {
  named('sql', call, reading, name === 'joinraw' ? 1 : 0);
}

/** Statements on a connection: `DB::connection('x')->select('…')`. */
function readConnection(call: MethodCall, _name: string, reading: Reading): void {
  const isConnection = /\\Facades\\DB::connection$/.test(subject(reading, call.object));
  if (isConnection || isDatabase(subject(reading, call.object))) named('sql', call, reading);
}

function readTransaction(call: MethodCall, _name: string, reading: Reading): void {
  const on = subject(reading, call.object);
  const before = callBefore(call);
  const isConnection = before !== undefined && /^get(?:connection|pdo)$/i.test(methodOf(before));
  if (isConnection || isDatabase(on) || /\\Facades\\DB::connection$/.test(on)) {
    reading.use({ kind: 'transaction', via: `->${methodOf(call)}`, at: call.start });
  }
}

function isDatabase(subject: string): boolean {
  return /^Illuminate\\Database\\(?:Connection(?:Interface)?|DatabaseManager|ConnectionResolverInterface)$/.test(
    subject,
  );
}

/** What a redirect leaves for the next request. */
function readFlash(call: MethodCall, _name: string, reading: Reading): void {
  const { args } = call;
  if (!isRedirect(rootOf(reading, call.object))) return;
  const keys = argument(args, 0);
  const write = { write: true as const };
  if (keys?.kind === 'ArrayLit') {
    for (const item of keys.items) useNamed(reading, 'session', '->with', item.start, item.key, write);
  } else useNamed(reading, 'session', '->with', call.start, keys, write);
}

function readCookie(call: MethodCall, _name: string, reading: Reading): void {
  const root = rootOf(reading, call.object);
  if (isResponse(root)) useNamed(reading, 'cookie', '->cookie', call.start, argument(call.args, 0), { write: true });
  else if (isRequest(root) && call.args.length > 0) named('cookie', call, reading);
}

function readDisk(call: MethodCall, _name: string, reading: Reading): void {
  const on = subject(reading, call.object);
  if (
    isFacade(on, 'Storage') ||
    /^Illuminate\\(?:Contracts\\Filesystem\\Factory|Filesystem\\FilesystemManager)$/.test(on)
  ) {
    named('disk', call, reading);
  }
}

/** `$request->file('image')->store('images', 'public')`; without a disk it is the default one. */
function readUpload(call: MethodCall, name: string, reading: Reading): void {
  const before = callBefore(call);
  const isFile = before !== undefined && methodOf(before) === 'file' && isRequest(rootOf(reading, before));
  const on = subject(reading, call.object);
  if (!isFile && on !== 'Illuminate\\Http\\UploadedFile') return;
  const disk = argument(call.args, /as$/.test(name) ? 2 : 1, 'options');
  if (disk === undefined) reading.use({ kind: 'disk', via: `->${methodOf(call)}`, at: call.start });
  else useNamed(reading, 'disk', `->${methodOf(call)}`, call.start, disk);
}

/** Commands that run another command, and seeders that run others. */
function readCall(call: MethodCall, _name: string, reading: Reading): void {
  if (subject(reading, call.object) !== '$this') return;
  const called = argument(call.args, 0);
  if (called === undefined) return;
  const via = `->${methodOf(call)}`;
  const targets = called.kind === 'ArrayLit' ? called.items.map(({ value }) => value) : [called];
  for (const target of targets) {
    if (target.kind === 'StringLit' && !target.value.includes('\\')) {
      reading.use({ kind: 'command', name: target.value, via, at: target.start, on: '$this' });
    } else useClass(reading, 'seeder', via, target.start, target, { on: '$this' });
  }
}
