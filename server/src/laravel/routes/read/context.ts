/**
 * What the readers of one file share: the meaning of its names, which variables hold a router, and a count of what was
 * found to register something, so that everything around which the count stands still can be left out.
 */
import type { FileNames } from '../../../php/names.ts';
import type { Name } from '../../../syntax/php/ast.ts';

export interface ReadContext {
  classOf(name: Name): string | undefined;
  /** How many registering expressions were read so far. */
  hits: number;
  /** How many calls of own methods were read: in a provider those may lead to a registration. */
  ownCalls: number;
  /** How deep the reader stands in nested expressions. */
  depth: number;
  /** Variables that hold a router, an application or their configuration. */
  readonly routers: Set<string>;
  /** Variables that hold what a registering expression gave. */
  readonly held: Set<string>;
  /** Whether a macro is read, whose `$this` is the router. */
  inMacro: boolean;
  /** Whether `$this` is a service provider. */
  inProvider: boolean;
  /** The class around, and its parent. */
  self: string | undefined;
  parent: string | undefined;
}

export function openContext(names: FileNames): ReadContext {
  const context: ReadContext = {
    hits: 0,
    ownCalls: 0,
    held: new Set(),
    depth: 0,
    routers: new Set(['router', 'app', 'api', 'route', 'routes', 'registrar', 'lumen']),
    inMacro: false,
    inProvider: false,
    self: undefined,
    parent: undefined,
    classOf: (name) => {
      const fqn = names.classOf(name);
      switch (fqn.toLowerCase()) {
        case 'self':
        case 'static':
          return context.self;
        case 'parent':
          return context.parent;
        default:
          return fqn;
      }
    },
  };
  return context;
}

/** Nesting beyond this is no route file; it is read as unknown, so that no text exhausts the stack. */
export const MAX_DEPTH = 60;
