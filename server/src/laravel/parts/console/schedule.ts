/**
 * Scheduled tasks: `$schedule->command('x')->daily()` wherever a parameter or the name says that it is a schedule, and the
 * facade `Schedule`.
 */
import type { Expr, MethodCall, StaticCall } from '../../../syntax/php/ast.ts';
import type { MethodReader, Readers, StaticReader } from '../readers.ts';
import {
  argument,
  callsBehind,
  classBehind,
  literalOf,
  methodOf,
  newClass,
  type Reading,
  subject,
  wrapped,
} from '../reading.ts';
import { commandName } from './commands.ts';
import { frequencyOf } from './cron.ts';
import type { ScheduledTask, TaskCall } from './facts.ts';

const KINDS: ReadonlySet<string> = new Set(['command', 'job', 'call', 'exec']);
const SCHEDULE = 'Illuminate\\Console\\Scheduling\\Schedule';

export const SCHEDULING_METHODS: Readers<MethodReader> = [['command job call exec', readMethod]];
export const SCHEDULING_FACADES: Readers<StaticReader> = [['illuminate\\support\\facades\\schedule', readFacade]];

function readMethod(call: MethodCall, name: string, reading: Reading): void {
  const on = subject(reading, call.object);
  const isSchedule = on === SCHEDULE || on === '$schedule' || on === '$this->schedule';
  if (isSchedule) addTask(call, name as ScheduledTask['kind'], reading);
}

function readFacade(call: StaticCall, _of: string, name: string, reading: Reading): void {
  if (KINDS.has(name)) addTask(call, name as ScheduledTask['kind'], reading);
}

function addTask(call: MethodCall | StaticCall, kind: ScheduledTask['kind'], reading: Reading): void {
  const what = argument(call.args, 0);
  const calls = callsBehind(reading, call).map((one): TaskCall => {
    const args = one.args.map(({ value }) => literalOf(reading, value));
    return { name: methodOf(one), ...(args.length === 0 ? {} : { args }) };
  });
  const { cron, everySeconds } = frequencyOf(calls);
  const name = what === undefined ? undefined : taskName(kind, what, call, reading);
  const { class: owner, function: around } = reading.scope;
  const isCode = what?.kind === 'Closure' || what?.kind === 'ArrowFunction';
  reading.found.schedule.push({
    kind,
    ...(name === undefined ? {} : { name }),
    at: call.start,
    ...(owner === '' ? {} : { class: owner }),
    ...(around === '' ? {} : { function: around }),
    calls,
    ...(cron === undefined ? {} : { cron }),
    ...(everySeconds === undefined ? {} : { everySeconds }),
    ...(isCode ? { code: [what.start, what.end] } : {}),
  });
}

function taskName(
  kind: ScheduledTask['kind'],
  what: Expr,
  call: MethodCall | StaticCall,
  reading: Reading,
): string | undefined {
  switch (kind) {
    case 'command': {
      const name = commandName(literalOf(reading, what));
      const given = argument(call.args, 1);
      const parameters = given === undefined ? [] : wrapped(literalOf(reading, given));
      const plain = parameters.filter((one) => typeof one === 'string' || typeof one === 'number');
      return name === undefined ? undefined : [name, ...plain].join(' ');
    }
    case 'exec':
      return commandName(literalOf(reading, what));
    case 'job':
      return classBehind(reading, what);
    case 'call':
      return callable(reading, what);
  }
}

/** `new Tidy`, `[Tidy::class, 'run']`, `'App\Tidy@run'`. */
function callable(reading: Reading, what: Expr): string | undefined {
  if (what.kind !== 'ArrayLit') return newClass(reading, what) ?? commandName(literalOf(reading, what));
  const [of, method] = what.items;
  const owner = of === undefined ? undefined : classBehind(reading, of.value);
  const name = method === undefined ? undefined : literalOf(reading, method.value);
  return owner === undefined || typeof name !== 'string' ? undefined : `${owner}@${name}`;
}
