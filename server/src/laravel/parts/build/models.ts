/**
 * What belongs to models without being written in them: observers and policies.
 */
import { isKind, type Literal } from '../../../php/literal.ts';
import type { ClassPart } from '../classes/facts.ts';
import { classFrom } from '../reading.ts';
import type { Ancestry } from './ancestry.ts';
import type { PartFile } from './events.ts';
import { byPlace, compareText } from './order.ts';
import type { InFile, Observer, Policy } from './parts.ts';

type Classes = ReadonlyMap<string, ClassPart & InFile>;

const OBSERVED_BY = 'Illuminate\\Database\\Eloquent\\Attributes\\ObservedBy';
const USE_POLICY = 'Illuminate\\Database\\Eloquent\\Attributes\\UsePolicy';
const MODEL = 'Illuminate\\Database\\Eloquent\\Model';

export function findObservers(files: readonly PartFile[], classes: Classes): readonly Observer[] {
  const found: Observer[] = [];
  for (const { path, facts } of files) {
    for (const one of facts.registrations ?? []) {
      if (one.kind !== 'observer' || one.name === undefined || one.to === undefined) continue;
      found.push({ model: one.name, observer: one.to, path, at: one.at });
    }
  }
  for (const part of classes.values()) {
    for (const observer of attributeClasses(part, OBSERVED_BY)) {
      found.push({ model: part.name, observer, path: part.path, at: part.at });
    }
  }
  return found.sort((a, b) => compareText(a.model, b.model) || compareText(a.observer, b.observer) || byPlace(a, b));
}

/** As Laravel looks for them: registered, then named by an attribute, then guessed by name. */
export function findPolicies(files: readonly PartFile[], classes: Classes, ancestry: Ancestry): readonly Policy[] {
  const found = new Map<string, Policy>();
  for (const { facts } of files) {
    for (const one of facts.registrations ?? []) {
      if (one.kind !== 'policy' || one.name === undefined || one.to === undefined) continue;
      // Of two for one model the last registered counts, which no file tells, so the name decides.
      const known = found.get(one.name.toLowerCase());
      if (known !== undefined && compareText(known.policy, one.to) > 0) continue;
      found.set(one.name.toLowerCase(), { model: one.name, policy: one.to, via: 'registered' });
    }
  }
  for (const part of classes.values()) {
    const key = part.name.toLowerCase();
    if (found.has(key)) continue;
    const [attributed] = attributeClasses(part, USE_POLICY);
    if (attributed !== undefined) found.set(key, { model: part.name, policy: attributed, via: 'attribute' });
    else if (part.kind === 'class' && ancestry.isA(part.name, MODEL)) {
      const policy = guessPolicy(part.name, classes);
      if (policy !== undefined) found.set(key, { model: part.name, policy, via: 'name' });
    }
  }
  return [...found.values()].sort((a, b) => compareText(a.model, b.model));
}

/** `Gate::guessPolicyName`: from the innermost namespace outwards, then beside `Models`. */
function guessPolicy(model: string, classes: Classes): string | undefined {
  const steps = model.split('\\');
  const base = steps.at(-1) ?? '';
  const namespace = steps.slice(0, -1);
  const names = namespace.map((_, at) => `${namespace.slice(0, at + 1).join('\\')}\\Policies\\${base}Policy`);
  const around = namespace.join('\\');
  if (around.includes('\\Models\\')) {
    names.push(`${around.replaceAll('\\Models\\', '\\Policies\\')}\\${base}Policy`);
    names.push(`${around.replaceAll('\\Models\\', '\\Models\\Policies\\')}\\${base}Policy`);
  }
  for (const name of names.reverse()) {
    const found = classes.get(name.toLowerCase());
    if (found !== undefined) return found.name;
  }
  return undefined;
}

function attributeClasses(part: ClassPart, attribute: string): readonly string[] {
  const values = (part.attributes ?? [])
    .filter(({ name }) => name === attribute)
    .flatMap(({ args = [] }) => args.map(({ value }) => value));
  return values.flatMap(flatten).flatMap((value) => classFrom(value) ?? []);
}

function flatten(value: Literal): readonly Literal[] {
  return isKind(value, 'array') ? value.items.map((item) => item.value) : [value];
}
