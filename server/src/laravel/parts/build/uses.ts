/**
 * The uses of all files by kind and name, after what only ancestors decide has been decided: whether a class that is
 * dispatched is an event, whether `$this->view()` stands in a mail.
 */
import type { Use, UseKind } from '../uses/facts.ts';
import type { Ancestry } from './ancestry.ts';
import type { PartFile } from './events.ts';
import { byPlace, compareText } from './order.ts';
import type { NamedUses, Parts, UsePlace } from './parts.ts';

export function gatherUses(files: readonly PartFile[], ancestry: Ancestry): Parts['uses'] {
  const kinds = Object.fromEntries(KINDS.map((kind) => [kind, new Map<string, UsePlace[]>()])) as Draft;
  for (const { path, facts } of files) {
    for (const { class: owner, function: around, uses } of facts.uses ?? []) {
      for (const use of uses) {
        const kind = decide(use, owner, ancestry);
        if (kind === undefined) continue;
        const { kind: _kind, name = '', on: _on, ...rest } = use;
        const place: UsePlace = {
          ...rest,
          path,
          ...(owner === undefined ? {} : { class: owner }),
          ...(around === undefined ? {} : { function: around }),
        };
        const known = kinds[kind].get(name);
        if (known === undefined) kinds[kind].set(name, [place]);
        else known.push(place);
      }
    }
  }
  const sorted = KINDS.map((kind) => [kind, sortUses(kinds[kind])] as const);
  return Object.fromEntries(sorted) as Parts['uses'];
}

type Draft = Record<UseKind, Map<string, UsePlace[]>>;

const KINDS: readonly UseKind[] = [
  ...(['cache', 'command', 'config', 'container', 'cookie', 'disk', 'dispatch', 'dynamic', 'env', 'event'] as const),
  ...(['factory', 'gate', 'http', 'inertia', 'mail', 'notification', 'queue', 'redis', 'route', 'seeder'] as const),
  ...(['session', 'shell', 'sql', 'transaction', 'translation', 'view'] as const),
];

function sortUses(uses: ReadonlyMap<string, UsePlace[]>): readonly NamedUses[] {
  return [...uses]
    .map(([name, places]) => ({ name, places: places.sort(byPlace) }))
    .sort((a, b) => compareText(a.name, b.name));
}

const MAIL = 'Illuminate\\Contracts\\Mail\\Mailable';
const NOTIFICATION = 'Illuminate\\Notifications\\Notification';

/** The kind of a use in this application; `undefined` when it turns out to be something else. */
function decide({ kind, name, on }: Use, owner: string | undefined, ancestry: Ancestry): UseKind | undefined {
  switch (kind) {
    case 'dispatch':
      return name !== undefined && isEvent(name, ancestry) ? 'event' : 'dispatch';
    case 'event':
      return on === undefined || name === undefined || !isJob(name, ancestry) ? kind : 'dispatch';
    case 'mail':
      if (on === undefined || name === undefined) return kind;
      return ancestry.isA(name, MAIL) || ancestry.isA(name, 'Illuminate\\Mail\\Mailable') ? kind : undefined;
    case 'notification':
      return on === undefined || name === undefined || ancestry.isA(name, NOTIFICATION) ? kind : undefined;
    case 'view':
      return on === undefined || isTemplateOwner(owner, ancestry) ? kind : undefined;
    case 'command':
      return on === undefined || isCommand(owner, ancestry) ? kind : undefined;
    case 'seeder':
      if (name !== undefined && isCommand(name, ancestry)) return 'command';
      return name !== undefined && ancestry.isA(name, 'Illuminate\\Database\\Seeder') ? kind : undefined;
    default:
      return kind;
  }
}

function isTemplateOwner(owner: string | undefined, ancestry: Ancestry): boolean {
  return (
    owner !== undefined && (ancestry.isA(owner, 'Illuminate\\Mail\\Mailable') || ancestry.isA(owner, NOTIFICATION))
  );
}

function isCommand(name: string | undefined, ancestry: Ancestry): boolean {
  return name !== undefined && ancestry.isA(name, 'Symfony\\Component\\Console\\Command\\Command');
}

function isEvent(name: string, ancestry: Ancestry): boolean {
  if (ancestry.uses(name, 'Illuminate\\Foundation\\Events\\Dispatchable')) return true;
  return ancestry.isA(name, 'Illuminate\\Contracts\\Broadcasting\\ShouldBroadcast');
}

function isJob(name: string, ancestry: Ancestry): boolean {
  return ancestry.uses(name, 'Illuminate\\Foundation\\Bus\\Dispatchable');
}
