/**
 * Go names for what an application declares. All of it lives in one package, so a name that two classes want is made
 * longer by their namespaces, in the order of their names: the same application gives the same names.
 */
import { exportedName, localName } from '../naming.ts';

/** Names that a scope has given away. */
export interface NameScope {
  /** The first of the wishes that is free, else the last one with a number. */
  take(...wishes: readonly string[]): string;
  has(name: string): boolean;
}

export function openNames(reserved: Iterable<string> = []): NameScope {
  const taken = new Set(reserved);
  return {
    has: (name) => taken.has(name),
    take(...wishes) {
      const last = wishes.at(-1) ?? 'Value';
      let name = wishes.find((wish) => !taken.has(wish));
      for (let count = 2; name === undefined; count++) if (!taken.has(`${last}${count}`)) name = `${last}${count}`;
      taken.add(name);
      return name;
    },
  };
}

/** What a class may be called: `Invoice`, then `ModelsInvoice`, `AppModelsInvoice`. */
export function classWishes(fqn: string): readonly string[] {
  const parts = fqn.split('\\').map(exportedName);
  return parts.map((_, at) => parts.slice(parts.length - 1 - at).join(''));
}

/** `Find` for what everybody sees, `find` for the rest. */
export function memberName(phpName: string, isPublic: boolean): string {
  return isPublic ? exportedName(phpName) : localName(phpName);
}

/** `invoice_service.go` for `InvoiceService`. */
export function fileName(goName: string): string {
  const words = goName
    .replace(/(\p{Ll}|\p{Nd})(\p{Lu})/gu, '$1_$2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1_$2')
    .toLowerCase();
  // Go leaves out files whose last word is a system, an architecture, or `test`.
  return CONSTRAINED.test(words) ? `${words}_unit.go` : `${words}.go`;
}

const CONSTRAINED =
  /_(test|aix|android|darwin|dragonfly|freebsd|hurd|illumos|ios|js|linux|nacl|netbsd|openbsd|plan9|solaris|wasip1|windows|zos|386|amd64|arm|arm64|loong64|mips|mips64|mips64le|mipsle|ppc64|ppc64le|riscv64|s390x|sparc64|wasm)$/;

/** `i` for `*InvoiceService`: a receiver has the first letter of its type. */
export function receiverName(goName: string): string {
  const [first = 'x'] = goName;
  const letter = first.toLowerCase();
  // `c` is the context of a handler.
  return letter === 'c' || !/\p{L}/u.test(letter) ? 'self' : letter;
}
