/**
 * Which part of an application a class is: by its ancestors, by what names it (listeners, policies, observers), by the
 * shape of its methods, and only then by the folder in which Laravel puts such classes.
 */
import type { ClassPart } from '../classes/facts.ts';
import type { Ancestry } from './ancestry.ts';
import type { PartKind } from './parts.ts';

/** Lower-case names of classes that something else of the application names as a part. */
export interface NamedParts {
  readonly listeners: ReadonlySet<string>;
  readonly policies: ReadonlySet<string>;
  readonly observers: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
}

export function partOf(part: ClassPart, path: string, ancestry: Ancestry, named: NamedParts): PartKind {
  if (part.kind === 'enum') return 'enum';
  if (part.kind === 'interface') return 'contract';
  if (part.kind === 'trait') return 'trait';
  const { name } = part;
  const key = name.toLowerCase();
  for (const [ancestor, kind] of BY_ANCESTOR) if (ancestry.isA(name, ancestor)) return kind;
  if (named.listeners.has(key)) return 'listener';
  if (named.policies.has(key)) return 'policy';
  if (named.observers.has(key)) return 'observer';
  if (named.events.has(key)) return 'event';
  for (const [trait, kind] of BY_TRAIT) if (ancestry.uses(name, trait)) return kind;
  if (part.middleware !== undefined) return 'middleware';
  const placed = BY_FOLDER.find(([folder]) => folder.test(path))?.[1];
  if (placed !== undefined) return placed;
  return ancestry.isA(name, 'Illuminate\\Contracts\\Queue\\ShouldQueue') ? 'job' : 'service';
}

/** In this order: a class below two of them is the first. */
const BY_ANCESTOR: readonly (readonly [ancestor: string, kind: PartKind])[] = [
  ['Illuminate\\Foundation\\Http\\FormRequest', 'request'],
  ['Illuminate\\Http\\Resources\\Json\\JsonResource', 'resource'],
  ['Illuminate\\Database\\Eloquent\\Model', 'model'],
  ['Illuminate\\Mail\\Mailable', 'mail'],
  ['Illuminate\\Contracts\\Mail\\Mailable', 'mail'],
  ['Illuminate\\Notifications\\Notification', 'notification'],
  ['Illuminate\\Console\\Command', 'command'],
  ['Symfony\\Component\\Console\\Command\\Command', 'command'],
  ['Illuminate\\Support\\ServiceProvider', 'provider'],
  ['Illuminate\\Database\\Eloquent\\Factories\\Factory', 'factory'],
  ['Illuminate\\Database\\Seeder', 'seeder'],
  ['Illuminate\\Database\\Migrations\\Migration', 'migration'],
  ['PHPUnit\\Framework\\TestCase', 'test'],
  ['Illuminate\\Foundation\\Testing\\TestCase', 'test'],
  ['Livewire\\Component', 'livewire'],
  ['Illuminate\\View\\Component', 'component'],
  ['Illuminate\\Routing\\Controller', 'controller'],
  ['Laravel\\Lumen\\Routing\\Controller', 'controller'],
  ['Illuminate\\Foundation\\Exceptions\\Handler', 'exception-handler'],
  ['Illuminate\\Contracts\\Debug\\ExceptionHandler', 'exception-handler'],
  ['Laravel\\Lumen\\Exceptions\\Handler', 'exception-handler'],
  ['Illuminate\\Contracts\\Http\\Kernel', 'kernel'],
  ['Illuminate\\Contracts\\Console\\Kernel', 'kernel'],
  ['Illuminate\\Foundation\\Http\\Kernel', 'kernel'],
  ['Illuminate\\Foundation\\Console\\Kernel', 'kernel'],
  ['Laravel\\Lumen\\Console\\Kernel', 'kernel'],
  ['Throwable', 'exception'],
  ['Illuminate\\Contracts\\Validation\\Rule', 'rule'],
  ['Illuminate\\Contracts\\Validation\\ValidationRule', 'rule'],
  ['Illuminate\\Contracts\\Validation\\InvokableRule', 'rule'],
  ['Illuminate\\Contracts\\Database\\Eloquent\\CastsAttributes', 'cast'],
  ['Illuminate\\Contracts\\Database\\Eloquent\\CastsInboundAttributes', 'cast'],
  ['Illuminate\\Database\\Eloquent\\Scope', 'scope'],
  ['Illuminate\\Contracts\\Broadcasting\\ShouldBroadcast', 'event'],
  ['Illuminate\\Support\\Facades\\Facade', 'facade'],
  // Framework classes that applications extend to configure them.
  ['Illuminate\\Foundation\\Http\\Middleware\\VerifyCsrfToken', 'middleware'],
  ['Illuminate\\Foundation\\Http\\Middleware\\TransformsRequest', 'middleware'],
  ['Illuminate\\Cookie\\Middleware\\EncryptCookies', 'middleware'],
  ['Illuminate\\Auth\\Middleware\\Authenticate', 'middleware'],
];

const BY_TRAIT: readonly (readonly [trait: string, kind: PartKind])[] = [
  ['Illuminate\\Foundation\\Events\\Dispatchable', 'event'],
  ['Illuminate\\Foundation\\Bus\\Dispatchable', 'job'],
  ['Illuminate\\Queue\\InteractsWithQueue', 'job'],
  ['Illuminate\\Auth\\Access\\HandlesAuthorization', 'policy'],
];

const BY_FOLDER: readonly (readonly [folder: RegExp, kind: PartKind])[] = [
  [/(?:^|\/)Http\/Controllers\//, 'controller'],
  [/(?:^|\/)Http\/Middleware\//, 'middleware'],
  [/(?:^|\/)Http\/Livewire\/|(?:^|\/)Livewire\//, 'livewire'],
  [/(?:^|\/)Policies\//, 'policy'],
  [/(?:^|\/)Events\//, 'event'],
  [/(?:^|\/)Listeners\//, 'listener'],
  [/(?:^|\/)Observers\//, 'observer'],
  [/(?:^|\/)Jobs\//, 'job'],
  [/^tests\//, 'test'],
];
