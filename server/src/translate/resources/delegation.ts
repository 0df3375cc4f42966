/**
 * The methods of a resource with what they forward to its model written out: `$this->name` of a resource is
 * `$user->name`. Types are asked of the PHP that was written.
 */
import { classType } from '../../php/types.ts';
import type { Closure, Expr } from '../../syntax/php/ast.ts';
import type { Body } from '../functions.ts';
import { originalOf, standsFor } from '../stand-ins.ts';

export interface Delegation {
  /** The PHP variable that holds the model. */
  readonly variable: string;
  readonly model: string;
  /** Whether the resource has a member of its own with the name, in lower case. */
  isOwn(name: string): boolean;
}

export function delegated(body: Body, delegation: Delegation): Body {
  return { ...body, body: rewritten(body.body, delegation) };
}

/** A copy of the tree below, with what has not changed shared. */
function rewritten<T>(node: T, delegation: Delegation): T {
  if (Array.isArray(node)) {
    const items = node.map((item: unknown) => rewritten(item, delegation));
    return (items.every((item, at) => item === node[at]) ? node : items) as T;
  }
  if (typeof node !== 'object' || node === null) return node;
  const own = node as T & Partial<Expr>;
  if (own.kind === 'AnonymousClass') return node;
  const forwarded = forward(own as Expr, delegation);
  if (forwarded !== undefined) return forwarded as T;
  let made: Record<string, unknown> | undefined;
  for (const [key, value] of Object.entries(node)) {
    const inner: unknown = rewritten(value, delegation);
    if (inner === value) continue;
    made = { ...(made ?? node), [key]: inner };
  }
  if (made === undefined) return node;
  const changed = (own.kind === 'Closure' ? withUse(made as unknown as Closure, delegation) : made) as unknown as Expr;
  return standsFor(changed, originalOf(own as Expr) ?? { node: own as Expr }) as T;
}

/** `$this->resource`, and members of `$this` that are the model's. */
function forward(expr: Expr, delegation: Delegation): Expr | undefined {
  if (expr.kind !== 'PropertyFetch' && expr.kind !== 'MethodCall') return undefined;
  const { object, name } = expr;
  if (object.kind !== 'Variable' || object.name !== 'this' || name.kind !== 'Identifier') return undefined;
  const model = standsFor<Expr>({ ...object, name: delegation.variable }, { type: classType(delegation.model) });
  const member = name.text.toLowerCase();
  if (expr.kind === 'PropertyFetch' && member === 'resource') return model;
  if (delegation.isOwn(member)) return undefined;
  const args = expr.kind === 'MethodCall' ? { args: rewritten(expr.args, delegation) } : {};
  return standsFor<Expr>({ ...expr, ...args, object: model } as Expr, { node: expr });
}

/** A closure sees `$this` by itself, and a variable only where it says so. */
function withUse(closure: Closure, { variable }: Delegation): Closure {
  if (closure.uses.some(({ name }) => name === variable)) return closure;
  const { start } = closure;
  return {
    ...closure,
    uses: [...closure.uses, { kind: 'ClosureUse', start, end: start, name: variable, byRef: false }],
  };
}
