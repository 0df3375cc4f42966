/**
 * Questions about the parts of an application.
 */
import { isKind, type Literal, type LiteralItem } from '../../../php/literal.ts';
import type { BindingFact } from '../registers/facts.ts';
import { isTestFile } from '../tests/read.ts';
import type { AppClass, InFile, NamedUses, PartKind, Parts } from './parts.ts';

/** What the container gives for a class or a name: the last binding with a known class. Aliases are followed. */
export function boundTo(parts: Parts, name: string): string | undefined {
  const seen = new Set<string>();
  let at = name;
  for (;;) {
    if (seen.has(at.toLowerCase())) return at;
    seen.add(at.toLowerCase());
    const to = bindingOf(parts, at)?.to;
    if (to === undefined || to.toLowerCase() === at.toLowerCase())
      return at === name && to === undefined ? undefined : at;
    at = to;
  }
}

const MAKING: ReadonlySet<BindingFact['lifetime']> = new Set(['bind', 'singleton', 'scoped', 'instance', 'alias']);

/** The binding of a name; of several the last that is no fallback, in the order of files. Those of tests do not count. */
export function bindingOf(parts: Parts, name: string): (BindingFact & InFile) | undefined {
  const wanted = name.toLowerCase();
  const found = parts.registrations.filter(
    (one): one is Extract<typeof one, { kind: 'binding' }> =>
      one.kind === 'binding' && MAKING.has(one.lifetime) && one.name?.toLowerCase() === wanted && !isTestFile(one.path),
  );
  return found.findLast(({ ifMissing }) => ifMissing !== true) ?? found[0];
}

/** The classes of one kind, by name. */
export function classesOf(parts: Parts, kind: PartKind): readonly AppClass[] {
  return parts.classes.filter(({ part }) => part === kind);
}

export interface ConfigUses extends NamedUses {
  /** Whether a config file has the key; `undefined` where its value is computed, or the file is not the application's. */
  readonly defined: boolean | undefined;
}

/** Keys of the configuration with their uses. `configs` are the arrays of the files in `config/`, by name without `.php`. */
export function configUses(parts: Parts, configs: ReadonlyMap<string, Literal>): readonly ConfigUses[] {
  return parts.uses.config
    .filter(({ name }) => name !== '')
    .map((uses) => ({ ...uses, defined: isDefined(uses.name, configs) }));
}

function isDefined(key: string, configs: ReadonlyMap<string, Literal>): boolean | undefined {
  const [file = '', ...steps] = key.split('.');
  let at = configs.get(file);
  if (at === undefined) return undefined;
  for (const step of steps) {
    if (!isKind(at, 'array')) return at === null || typeof at !== 'object' ? false : undefined;
    const item: LiteralItem | undefined = at.items.findLast((one) => String(one.key) === step);
    if (item === undefined) return at.items.some(isOpen) ? undefined : false;
    at = item.value;
  }
  return true;
}

/** Items whose key is not in the text. */
function isOpen({ key, spread }: { readonly key: Literal | undefined; readonly spread?: true }): boolean {
  return spread === true || (typeof key === 'object' && key !== null);
}

export interface EnvUses extends NamedUses {
  /** Uses outside of `config/`: they give null once the configuration is cached. */
  readonly outsideConfig: NamedUses['places'];
}

export function envUses(parts: Parts): readonly EnvUses[] {
  return parts.uses.env
    .filter(({ name }) => name !== '')
    .map((uses) => ({
      ...uses,
      outsideConfig: uses.places.filter(
        ({ path, via }) => !path.startsWith('config/') && (via === 'env' || via === 'Env::get'),
      ),
    }));
}
