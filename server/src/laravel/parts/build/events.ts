/**
 * Which listeners hear which events: by `$listen`, by `Event::listen`, by subscribers, and by discovery, which is on since
 * Laravel 11 unless it is switched off, and before where a provider says so.
 */
import { isKind, type Literal } from '../../../php/literal.ts';
import type { ClassPart } from '../classes/facts.ts';
import type { PartFacts } from '../facts.ts';
import type { Ancestry } from './ancestry.ts';
import { byPlace, compareText } from './order.ts';
import type { InFile, Listener } from './parts.ts';

export interface PartFile {
  /** Relative to the application, with forward slashes. */
  readonly path: string;
  readonly facts: PartFacts;
}

const QUEUED = 'Illuminate\\Contracts\\Queue\\ShouldQueue';
const PROVIDER = 'Illuminate\\Foundation\\Support\\Providers\\EventServiceProvider';
const LUMEN_PROVIDER = 'Laravel\\Lumen\\Providers\\EventServiceProvider';

/** `classes` by lower-case name. */
export function findListeners(
  files: readonly PartFile[],
  classes: ReadonlyMap<string, ClassPart & InFile>,
  ancestry: Ancestry,
): readonly Listener[] {
  const found: Listener[] = [];
  const add = (event: string, to: string, own: string | undefined, place: Omit<Listener, 'event'>): void => {
    found.push({ event, ...target(to, own, classes, ancestry), ...place });
  };
  for (const { path, facts } of files) {
    for (const one of facts.registrations ?? []) {
      const { at } = one;
      if (one.kind === 'subscriber' && one.name !== undefined && mayRegister(one.class, one.via, ancestry)) {
        for (const { event, to } of classes.get(one.name.toLowerCase())?.subscribes ?? []) {
          add(event, to, one.name, { via: 'subscriber', path, at });
        }
      } else if (one.kind === 'listener' && one.name !== undefined && one.to !== undefined) {
        if (!mayRegister(one.class, one.via, ancestry)) continue;
        add(one.name, one.to, undefined, { via: one.via === '$listen' ? 'property' : 'listen', path, at });
      }
    }
  }
  for (const folder of discoveryFolders(files, ancestry)) {
    for (const part of classes.values()) {
      if (part.kind !== 'class' || part.abstract === true || !folder.test(part.path)) continue;
      for (const { method, types } of part.handlers ?? []) {
        for (const event of types) {
          add(event, `${part.name}@${method}`, undefined, { via: 'discovered', path: part.path, at: part.at });
        }
      }
    }
  }
  return unique(found.sort(byListener));
}

/** `$listen` and `$subscribe` mean something in providers of events only. */
function mayRegister(owner: string | undefined, via: string, ancestry: Ancestry): boolean {
  if (!via.startsWith('$')) return true;
  return owner !== undefined && (ancestry.mayBe(owner, PROVIDER) || ancestry.mayBe(owner, LUMEN_PROVIDER));
}

/** `Class`, `Class@method`, a method of the class itself, `closure`. */
function target(
  to: string,
  own: string | undefined,
  classes: ReadonlyMap<string, ClassPart>,
  ancestry: Ancestry,
): Pick<Listener, 'class' | 'method' | 'queued'> {
  if (to === 'closure') return {};
  const [first = '', second] = to.split('@');
  const isOwn = own !== undefined && second === undefined && !first.includes('\\');
  const name = isOwn ? own : first;
  const wanted = isOwn ? first : (second ?? 'handle');
  const methods = classes.get(name.toLowerCase())?.methods ?? [];
  const isMissing = !methods.includes(wanted) && methods.includes('__invoke');
  const queued = ancestry.isA(name, QUEUED) ? { queued: true as const } : {};
  return { class: name, method: isMissing ? '__invoke' : wanted, ...queued };
}

/** What the paths of classes must match; several when several folders are looked through. */
function discoveryFolders(files: readonly PartFile[], ancestry: Ancestry): readonly RegExp[] {
  const folders = new Set<string>();
  for (const { path, facts } of files) {
    const configured = facts.application ?? [];
    if (configured.some(({ method }) => method === 'configure')) {
      const option = configured.findLast(({ method }) => method === 'withEvents');
      const value = option?.args[0]?.value;
      if (value !== false) for (const folder of foldersIn(valuesOf(value), path)) folders.add(folder);
    }
    for (const part of facts.classes ?? []) {
      if (part.discoversEvents !== true || !ancestry.mayBe(part.name, PROVIDER)) continue;
      for (const folder of foldersIn(part.discoversWithin ?? [], path)) folders.add(folder);
    }
  }
  return [...folders].sort().map(folderPattern);
}

function valuesOf(value: Literal | undefined): readonly Literal[] {
  return isKind(value, 'array') ? value.items.map((item) => item.value) : [];
}

const DEFAULT_FOLDER = 'app/Listeners';

function foldersIn(values: readonly Literal[], path: string): readonly string[] {
  const known = values.flatMap((value) => folderOf(value, path) ?? []);
  return known.length === 0 ? [DEFAULT_FOLDER] : known;
}

/** `app_path('Listeners')`, `base_path('src/*')`, `__DIR__ . '/../src/Listeners'`. */
function folderOf(value: Literal, path: string): string | undefined {
  if (typeof value === 'string') return value.startsWith('/') ? undefined : value;
  if (isKind(value, 'call')) {
    const [inner = ''] = value.args;
    if (typeof inner !== 'string') return undefined;
    if (value.name === 'app_path') return normalise(`app/${inner}`);
    return value.name === 'base_path' ? normalise(inner) : undefined;
  }
  if (!isKind(value, 'concat')) return undefined;
  const [dir, rest, ...others] = value.parts;
  const isHere = isKind(dir, 'constant') && dir.name === '__DIR__' && typeof rest === 'string' && others.length === 0;
  return isHere ? normalise(`${path.split('/').slice(0, -1).join('/')}/${rest}`) : undefined;
}

function normalise(path: string): string {
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** Folders may have `*` in them, as `glob` takes it. */
function folderPattern(folder: string): RegExp {
  const escaped = folder.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '[^/]*');
  return new RegExp(`^${escaped}/`);
}

function byListener(a: Listener, b: Listener): number {
  return (
    compareText(a.event, b.event) ||
    compareText(a.class ?? '', b.class ?? '') ||
    compareText(a.method ?? '', b.method ?? '') ||
    compareText(a.via, b.via) ||
    byPlace(a, b)
  );
}

/** A listener is heard once for each way in which it is registered. */
function unique(listeners: readonly Listener[]): readonly Listener[] {
  return listeners.filter((one, at) => {
    const before = listeners[at - 1];
    const isSame =
      before !== undefined &&
      one.class !== undefined &&
      before.event === one.event &&
      before.class === one.class &&
      before.method === one.method &&
      before.via === one.via;
    return !isSame;
  });
}
