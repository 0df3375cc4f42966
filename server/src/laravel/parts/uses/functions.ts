/**
 * Uses through Laravel's and PHP's global functions.
 */
import type { FuncCall } from '../../../syntax/php/ast.ts';
import type { FunctionReader, Readers } from '../readers.ts';
import { argument, callsBehind, literalOf, newClass, type Reading, UNKNOWN } from '../reading.ts';
import type { UseKind } from './facts.ts';
import { dataBehind, dataKeys, nameFrom, useClass, useNamed, useNew, useView } from './use.ts';

export const USING_FUNCTIONS: Readers<FunctionReader> = [
  ['config', readConfig],
  ['env', readEnv],
  ['getenv', (call, name, reading) => named('env', call, name, reading)],
  ['view', readView],
  ['route to_route signed_route', (call, name, reading) => named('route', call, name, reading)],
  ['__ trans trans_choice', (call, name, reading) => named('translation', call, name, reading)],
  ['session', keyed('session')],
  ['cache', keyed('cache')],
  ['cookie', (call, name, reading) => named('cookie', call, name, reading, true)],
  ['setcookie setrawcookie', (call, name, reading) => named('cookie', call, name, reading, true)],
  ['app resolve', (call, name, reading) => named('container', call, name, reading)],
  ['dispatch dispatch_sync dispatch_now', (call, name, reading) => handed('dispatch', call, name, reading)],
  ['event', readEvent],
  ['broadcast', (call, name, reading) => handed('event', call, name, reading)],
  ['inertia', readInertia],
  ['factory', (call, name, reading) => useClass(reading, 'factory', name, call.start, argument(call.args, 0))],
  [
    'shell_exec exec system passthru popen proc_open pcntl_exec',
    (call, name, reading) => named('shell', call, name, reading),
  ],
  [
    'eval create_function extract',
    (call, name, reading) => reading.use({ kind: 'dynamic', via: name, at: call.start }),
  ],
  ['call_user_func call_user_func_array', readCallback],
  ['curl_init', (call, name, reading) => named('http', call, name, reading)],
  ['file_get_contents fopen', readRemoteFile],
];

/** A use whose name is the first argument; nothing without one. */
function named(kind: UseKind, call: FuncCall, via: string, reading: Reading, write = false): void {
  const name = argument(call.args, 0);
  if (name !== undefined) useNamed(reading, kind, via, call.start, name, write ? { write } : {});
}

/** `session('key')` reads, `session(['key' => $value])` writes. */
function keyed(kind: UseKind): FunctionReader {
  return (call, via, reading) => {
    const key = argument(call.args, 0);
    if (key?.kind === 'ArrayLit') {
      for (const item of key.items) useNamed(reading, kind, via, item.start, item.key, { write: true });
    } else named(kind, call, via, reading);
  };
}

function readConfig(call: FuncCall, via: string, reading: Reading): void {
  const key = argument(call.args, 0);
  if (key === undefined || key.kind === 'ArrayLit') {
    keyed('config')(call, via, reading);
    return;
  }
  const otherwise = argument(call.args, 1, 'default');
  const value = otherwise === undefined ? undefined : literalOf(reading, otherwise);
  useNamed(reading, 'config', via, call.start, key, value === undefined ? {} : { default: value });
}

function readEnv(call: FuncCall, via: string, reading: Reading): void {
  const otherwise = argument(call.args, 1, 'default');
  const extra = otherwise === undefined ? {} : { default: literalOf(reading, otherwise) };
  useNamed(reading, 'env', via, call.start, argument(call.args, 0, 'key'), extra);
}

function readView(call: FuncCall, via: string, reading: Reading): void {
  const name = argument(call.args, 0, 'view');
  if (name === undefined) return;
  const behind = dataBehind(reading, callsBehind(reading, call));
  useView(reading, via, call.start, name, argument(call.args, 1, 'data'), behind);
}

function readEvent(call: FuncCall, via: string, reading: Reading): void {
  const event = argument(call.args, 0);
  if (event === undefined || useNew(reading, 'event', via, call.start, event)) return;
  useNamed(reading, 'event', via, call.start, event);
}

function handed(kind: UseKind, call: FuncCall, via: string, reading: Reading): void {
  const value = argument(call.args, 0);
  const name = newClass(reading, value);
  if (value !== undefined) reading.use({ kind, via, at: call.start, ...(name === undefined ? {} : { name }) });
}

function readInertia(call: FuncCall, via: string, reading: Reading): void {
  const name = argument(call.args, 0);
  if (name === undefined) return;
  useNamed(reading, 'inertia', via, call.start, name, dataKeys(reading, argument(call.args, 1)));
}

/** A callback that stands in the text is a call like any other. */
function readCallback(call: FuncCall, via: string, reading: Reading): void {
  const callback = argument(call.args, 0);
  if (callback === undefined) return;
  const isPlain = ['StringLit', 'Closure', 'ArrowFunction', 'ArrayLit'].includes(callback.kind);
  if (!isPlain) reading.use({ kind: 'dynamic', via, at: call.start });
}

function readRemoteFile(call: FuncCall, via: string, reading: Reading): void {
  const expr = argument(call.args, 0);
  const { name, prefix } = nameFrom(expr === undefined ? UNKNOWN : literalOf(reading, expr));
  if (/^https?:/i.test(name ?? prefix ?? '')) useNamed(reading, 'http', via, call.start, expr);
}
