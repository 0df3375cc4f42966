/**
 * What `bootstrap/app.php` configures since Laravel 11, apart from routes and middleware.
 */
import type { Arg, MethodCall, StaticCall } from '../../../syntax/php/ast.ts';
import type { NamedLiteral } from '../facts.ts';
import type { MethodReader, Readers, StaticReader } from '../readers.ts';
import { literalOf, methodOf, type Reading, rootOf } from '../reading.ts';

const APPLICATION = 'Illuminate\\Foundation\\Application';

export const CONFIGURING_FACADES: Readers<StaticReader> = [[APPLICATION.toLowerCase(), readConfigure]];
export const CONFIGURING_METHODS: Readers<MethodReader> = [
  [
    'withproviders withevents withcommands withschedule withexceptions withbindings withsingletons withbroadcasting',
    readWith,
  ],
];

function readConfigure(call: StaticCall, _of: string, name: string, reading: Reading): void {
  if (name === 'configure') reading.found.application.push({ method: 'configure', args: [], at: call.start });
}

function readWith(call: MethodCall, _name: string, reading: Reading): void {
  if (rootOf(reading, call.object) !== `${APPLICATION}::configure`) return;
  const args = call.args.map((arg) => argumentOf(reading, arg));
  reading.found.application.push({ method: methodOf(call), args, at: call.name.start });
}

function argumentOf(reading: Reading, { name, value }: Arg): NamedLiteral {
  const literal = literalOf(reading, value);
  return name === undefined ? { value: literal } : { name: name.text, value: literal };
}
