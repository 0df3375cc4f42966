/**
 * What an endpoint can reach, and by what name: one id for each part of an application, the same from wherever it is
 * reached.
 */
import type { PartKind } from '../parts/build/parts.ts';
import type { UseKind } from '../parts/uses/facts.ts';

export interface GraphNode {
  /** `App\Services\Orders::place`, `App\Models\Order`, `view:orders.show`, `table:orders`. */
  readonly id: string;
  readonly kind: NodeKind;
  /** Where it stands, relative to the application; left out for what is not the application's own. */
  readonly path?: string;
  readonly offset?: number;
}

export type NodeKind =
  | 'action'
  | 'closure'
  | 'method'
  | 'function'
  | 'table'
  | 'view'
  | 'page'
  | 'gate'
  | Exclude<PartKind, 'migration' | 'seeder' | 'test' | 'kernel' | 'exception-handler'>
  | 'class'
  | WorldKind;

/** Uses of the world that say nothing more than that they are there, and by what name. */
export type WorldKind = Extract<
  UseKind,
  | 'cache'
  | 'command'
  | 'config'
  | 'cookie'
  | 'disk'
  | 'dynamic'
  | 'env'
  | 'http'
  | 'queue'
  | 'redis'
  | 'session'
  | 'shell'
  | 'sql'
  | 'transaction'
>;

export const WORLD_KINDS: ReadonlySet<UseKind> = new Set([
  ...(['cache', 'config', 'cookie', 'disk', 'dynamic', 'env', 'http', 'queue', 'redis', 'session'] as const),
  ...(['shell', 'sql', 'transaction'] as const),
]);

/** Methods that the framework calls on an object of a kind, in lower case, apart by blanks. */
const ENTRIES: Readonly<Partial<Record<PartKind, string>>> = {
  cast: 'get set',
  command: 'handle __invoke',
  component: 'render data',
  exception: 'render report',
  job: 'handle __invoke failed middleware',
  livewire: 'mount render',
  mail: 'build envelope content attachments headers',
  middleware: 'handle terminate',
  notification: 'via tomail toarray todatabase tobroadcast toslack tovonage',
  observer:
    'retrieved creating created updating updated saving saved deleting deleted trashed restoring restored forcedeleting forcedeleted replicating',
  request: 'authorize rules messages attributes prepareforvalidation withvalidator passedvalidation after',
  resource: 'toarray with additional',
  rule: 'passes message validate __invoke',
  scope: 'apply',
};

export function entriesOf(kind: PartKind): readonly string[] {
  return ENTRIES[kind]?.split(' ') ?? [];
}

/** Kinds of the framework's parts that no endpoint is said to reach. */
export function nodeKindOf(part: PartKind): NodeKind {
  switch (part) {
    case 'migration':
    case 'seeder':
    case 'test':
    case 'kernel':
    case 'exception-handler':
      return 'class';
    default:
      return part;
  }
}

export function methodId(of: string, method: string): string {
  return `${of}::${method}`;
}
