/**
 * The cron expression that the methods of a scheduled task make, as Laravel's `ManagesFrequencies` does: each method sets
 * some of five fields, later ones win.
 */
import { isKind, type Literal } from '../../../php/literal.ts';
import type { TaskCall } from './facts.ts';

export interface Frequency {
  /** `undefined` where a value is not known, or where it differs from day to day. */
  readonly cron: string | undefined;
  readonly everySeconds?: number;
}

/** `* * * * *` when no method says anything, as a task runs every minute then. */
export function frequencyOf(calls: readonly TaskCall[]): Frequency {
  const draft: Draft = { fields: ['*', '*', '*', '*', '*'], isKnown: true, everySeconds: undefined };
  for (const { name, args = [] } of calls) {
    const lower = name.toLowerCase();
    const set = Object.hasOwn(METHODS, lower) ? METHODS[lower] : undefined;
    set?.(draft, args);
  }
  const cron = draft.isKnown ? draft.fields.join(' ') : undefined;
  return draft.everySeconds === undefined ? { cron } : { cron, everySeconds: draft.everySeconds };
}

interface Draft {
  fields: string[];
  isKnown: boolean;
  everySeconds: number | undefined;
}

type Method = (draft: Draft, args: readonly Literal[]) => void;

/** Sets a field, counted from 1 as cron does. */
function set(draft: Draft, position: number, value: string | number | undefined): void {
  if (value === undefined) draft.isKnown = false;
  else draft.fields[position - 1] = String(value);
}

/** A number, a text or a list of them; `undefined` for what the text does not tell. */
function given(literal: Literal | undefined, otherwise: string | number): string | number | undefined {
  if (literal === undefined) return otherwise;
  if (typeof literal === 'string' || typeof literal === 'number') return literal;
  if (isKind(literal, 'constant')) return DAYS[literal.name] ?? undefined;
  if (!isKind(literal, 'array')) return undefined;
  const values = literal.items.map(({ value }) => given(value, ''));
  return values.includes(undefined) ? undefined : values.join(',');
}

/** Constants of `Illuminate\Console\Scheduling\Schedule`. */
const DAYS: Readonly<Record<string, number>> = {
  SUNDAY: 0,
  MONDAY: 1,
  TUESDAY: 2,
  WEDNESDAY: 3,
  THURSDAY: 4,
  FRIDAY: 5,
  SATURDAY: 6,
};

function minute(value: string): Method {
  return (draft) => set(draft, 1, value);
}

/** Minutes are an argument since Laravel 9; older ones take none. */
function hours(value: string): Method {
  return (draft, args) => {
    set(draft, 1, given(args[0], 0));
    set(draft, 2, value);
  };
}

function seconds(value: number): Method {
  return (draft) => {
    draft.everySeconds = value;
    set(draft, 1, '*');
  };
}

function days(value: string): Method {
  return (draft) => set(draft, 5, value);
}

function fixed(...fields: readonly (string | number)[]): Method {
  return (draft) => {
    for (const [at, value] of fields.entries()) if (value !== '') set(draft, at + 1, value);
  };
}

function dailyAt(draft: Draft, time: Literal | undefined, otherwise: string): void {
  const value = given(time, otherwise);
  const segments = value === undefined ? [] : String(value).split(':');
  const [hour, minutes] = segments.map((segment) => Number.parseInt(segment, 10) || 0);
  set(draft, 2, hour);
  set(draft, 1, value === undefined ? undefined : segments.length >= 2 ? minutes : 0);
}

function between(first: string | number | undefined, second: string | number | undefined): string | undefined {
  return first === undefined || second === undefined ? undefined : `${first},${second}`;
}

const METHODS: Readonly<Record<string, Method>> = {
  cron: (draft, args) => {
    const value = given(args[0], '');
    const fields = typeof value === 'string' ? value.split(' ') : [];
    draft.isKnown = fields.length > 0;
    draft.fields = fields;
  },
  everysecond: seconds(1),
  everytwoseconds: seconds(2),
  everyfiveseconds: seconds(5),
  everytenseconds: seconds(10),
  everyfifteenseconds: seconds(15),
  everytwentyseconds: seconds(20),
  everythirtyseconds: seconds(30),
  everyminute: minute('*'),
  everytwominutes: minute('*/2'),
  everythreeminutes: minute('*/3'),
  everyfourminutes: minute('*/4'),
  everyfiveminutes: minute('*/5'),
  everytenminutes: minute('*/10'),
  everyfifteenminutes: minute('*/15'),
  everythirtyminutes: minute('*/30'),
  hourly: minute('0'),
  hourlyat: (draft, args) => set(draft, 1, given(args[0], 0)),
  everyoddhour: hours('1-23/2'),
  everytwohours: hours('*/2'),
  everythreehours: hours('*/3'),
  everyfourhours: hours('*/4'),
  everysixhours: hours('*/6'),
  daily: fixed(0, 0),
  at: (draft, args) => dailyAt(draft, args[0] ?? UNKNOWN, ''),
  dailyat: (draft, args) => dailyAt(draft, args[0] ?? UNKNOWN, ''),
  twicedaily: (draft, args) => {
    set(draft, 1, 0);
    set(draft, 2, between(given(args[0], 1), given(args[1], 13)));
  },
  twicedailyat: (draft, args) => {
    set(draft, 1, given(args[2], 0));
    set(draft, 2, between(given(args[0], 1), given(args[1], 13)));
  },
  weekdays: days('1-5'),
  weekends: days('6,0'),
  mondays: days('1'),
  tuesdays: days('2'),
  wednesdays: days('3'),
  thursdays: days('4'),
  fridays: days('5'),
  saturdays: days('6'),
  sundays: days('0'),
  weekly: fixed(0, 0, '', '', 0),
  weeklyon: (draft, args) => {
    dailyAt(draft, args[1], '0:0');
    set(draft, 5, given(args[0] ?? UNKNOWN, ''));
  },
  monthly: fixed(0, 0, 1),
  monthlyon: (draft, args) => {
    dailyAt(draft, args[1], '0:0');
    set(draft, 3, given(args[0], 1));
  },
  twicemonthly: (draft, args) => {
    dailyAt(draft, args[2], '0:0');
    set(draft, 3, between(given(args[0], 1), given(args[1], 16)));
  },
  // The day is that of the month in which the scheduler runs.
  lastdayofmonth: (draft) => {
    draft.isKnown = false;
  },
  quarterly: fixed(0, 0, 1, '1-12/3'),
  quarterlyon: (draft, args) => {
    dailyAt(draft, args[1], '0:0');
    set(draft, 3, given(args[0], 1));
    set(draft, 4, '1-12/3');
  },
  yearly: fixed(0, 0, 1, 1),
  yearlyon: (draft, args) => {
    dailyAt(draft, args[2], '0:0');
    set(draft, 3, given(args[1], 1));
    set(draft, 4, given(args[0], 1));
  },
  days: (draft, args) => {
    const values = args.map((arg) => given(arg, ''));
    set(draft, 5, values.includes(undefined) || values.length === 0 ? undefined : values.join(','));
  },
};

const UNKNOWN: Literal = { kind: 'unknown' };
