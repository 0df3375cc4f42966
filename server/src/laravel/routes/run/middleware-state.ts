/**
 * The lists of middleware while an application is evaluated: the kernel's, or what `withMiddleware` makes of the
 * defaults.
 */
export interface MiddlewareState {
  global: string[];
  readonly groups: Map<string, string[]>;
  readonly aliases: Map<string, string>;
  priority: string[];
}

export function createMiddleware(): MiddlewareState {
  return { global: [], groups: new Map(), aliases: new Map(), priority: [] };
}

export function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
