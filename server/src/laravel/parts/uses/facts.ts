/**
 * What code uses of its application and of the world by name: settings, views, routes, jobs, SQL, files…
 */
import type { Literal } from '../../../php/literal.ts';

/** The uses inside one function, in the order of the text. */
export interface ScopeUses {
  /** The class around; `class@anonymous` for one without a name. */
  readonly class?: string;
  /** The method or function around; left out on the top level of a file and of a class. */
  readonly function?: string;
  readonly uses: readonly Use[];
}

export interface Use {
  readonly kind: UseKind;
  /** The key, class, view, route, text of the SQL… Left out when it is computed. */
  readonly name?: string;
  /** How it is used: `config`, `Config::get`, `->whereRaw`, `new`. */
  readonly via: string;
  readonly at: number;
  /** The beginning of a computed name that stands in the text: `shop.` of `'shop.' . $key`. */
  readonly prefix?: string;
  readonly default?: Literal;
  /** Names of the data that a view or page is given; those that are computed are not among them. */
  readonly data?: readonly string[];
  readonly write?: true;
  /** What a method was called on, see `subjectOf`; where the kind of a use hangs on it, the application decides. */
  readonly on?: string;
}

export type UseKind =
  | 'cache'
  | 'command'
  | 'config'
  | 'container'
  | 'cookie'
  | 'disk'
  /** A class that is dispatched: a job, or an event. */
  | 'dispatch'
  /** Code that only a run knows: `eval`, `$$name`, `new $class`, `include $path`. */
  | 'dynamic'
  | 'env'
  | 'event'
  | 'factory'
  | 'gate'
  | 'http'
  | 'inertia'
  | 'mail'
  | 'notification'
  | 'queue'
  | 'redis'
  | 'route'
  | 'seeder'
  | 'session'
  | 'shell'
  | 'sql'
  | 'transaction'
  | 'translation'
  | 'view';
