/**
 * Registrations that stand in properties of providers: `$listen`, `$policies`, `$bindings`…
 */
import type { ArrayItem, ClassLike, Expr } from '../../../syntax/php/ast.ts';
import type { Reading } from '../reading.ts';
import { handlerOf, nameOf, register } from './register.ts';

type Registering = (reading: Reading, item: ArrayItem) => void;

/** The reading stands inside the class. */
export function readProperties(reading: Reading, node: ClassLike): void {
  for (const member of node.members) {
    if (member.kind !== 'Property') continue;
    for (const { name, default: value } of member.items) {
      const read = Object.hasOwn(TABLES, name) ? TABLES[name] : undefined;
      if (read !== undefined && value?.kind === 'ArrayLit') for (const item of value.items) read(reading, item);
    }
  }
}

const TABLES: Readonly<Record<string, Registering>> = {
  listen: (reading, item) => link(reading, item, 'listener', '$listen'),
  observers: (reading, item) => link(reading, item, 'observer', '$observers'),
  policies: (reading, item) => link(reading, item, 'policy', '$policies'),
  subscribe: (reading, item) => {
    const name = nameOf(reading, item.value);
    if (name !== undefined) register(reading, item.start, { kind: 'subscriber', via: '$subscribe', name });
  },
  bindings: (reading, item) => bind(reading, item, 'bind'),
  singletons: (reading, item) => bind(reading, item, 'singleton'),
  dontReport: (reading, item) => {
    const name = nameOf(reading, item.value);
    if (name?.includes('\\'))
      register(reading, item.start, { kind: 'exception', via: '$dontReport', exceptions: [name] });
  },
};

/** `A => [B, C]` and `A => B`. */
function link(reading: Reading, item: ArrayItem, kind: 'listener' | 'observer' | 'policy', via: string): void {
  const name = nameOf(reading, item.key);
  if (name === undefined) return;
  for (const value of listenersIn(item.value))
    register(reading, value.start, { kind, via, name, ...handlerOf(reading, value) });
}

/** `[Listener::class, 'method']` is one listener, `[A::class, B::class]` are two. */
function listenersIn(value: Expr): readonly Expr[] {
  if (value.kind !== 'ArrayLit') return [value];
  const [, second] = value.items;
  const isCallable = value.items.length === 2 && second?.value.kind === 'StringLit' && /^\w+$/.test(second.value.value);
  return isCallable ? [value] : value.items.map((item) => item.value);
}

/** `Contract::class => Concrete::class`, and for singletons a class alone. */
function bind(reading: Reading, item: ArrayItem, lifetime: 'bind' | 'singleton'): void {
  const to = nameOf(reading, item.value);
  const name = item.key === undefined ? to : nameOf(reading, item.key);
  if (name === undefined) return;
  register(reading, item.start, { kind: 'binding', lifetime, name, ...(to === undefined ? {} : { to }) });
}
