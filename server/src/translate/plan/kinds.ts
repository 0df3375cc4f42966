/**
 * Which classes of an application have a place in Go, as what, and in which order they get their names.
 */
import type { AppClass, PartKind } from '../../laravel/parts/build/parts.ts';
import type { UnitKind } from './plan.ts';

/** `undefined` for what other builders make of whole files: migrations, tests, what only wires. */
export function unitKindOf({ kind, part }: AppClass): UnitKind | undefined {
  if (kind === 'interface' || kind === 'trait' || kind === 'enum') return kind;
  return KINDS[part];
}

const KINDS: Readonly<Record<PartKind, UnitKind | undefined>> = {
  cast: 'class',
  command: 'command',
  component: 'class',
  contract: 'interface',
  controller: 'controller',
  enum: 'enum',
  event: 'event',
  exception: 'exception',
  'exception-handler': 'provider',
  facade: 'class',
  factory: 'factory',
  job: 'job',
  kernel: 'provider',
  listener: 'listener',
  livewire: 'class',
  mail: 'mail',
  middleware: 'middleware',
  migration: undefined,
  model: 'model',
  notification: 'notification',
  observer: 'class',
  policy: 'policy',
  provider: 'provider',
  request: 'request',
  resource: 'resource',
  rule: 'class',
  scope: 'class',
  seeder: 'seeder',
  service: 'class',
  test: undefined,
  trait: 'trait',
};

/** Models are spoken of most, so they get the short names. */
export function byImportance(
  a: { readonly part: AppClass; readonly kind: UnitKind },
  b: { readonly part: AppClass; readonly kind: UnitKind },
): number {
  const rank = rankOf(a.kind) - rankOf(b.kind);
  if (rank !== 0) return rank;
  if (a.part.name !== b.part.name) return a.part.name < b.part.name ? -1 : 1;
  return a.part.path < b.part.path ? -1 : 1;
}

function rankOf(kind: UnitKind): number {
  const at = FIRST.indexOf(kind);
  return at === -1 ? FIRST.length : at;
}

const FIRST: readonly UnitKind[] = ['model', 'enum', 'interface', 'class'];
