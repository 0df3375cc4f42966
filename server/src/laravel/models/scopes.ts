/**
 * Local scopes: `scopeActive($query)` and methods with `#[Scope]`.
 */
import type { Method } from '../../syntax/php/ast.ts';
import type { Values } from '../schema/evaluate.ts';
import { hasAttribute } from './attributes.ts';
import { declaredType } from './declared-type.ts';
import type { ScopeFact, ScopeParam } from './facts.ts';

export function readScope(method: Method, values: Values): ScopeFact | undefined {
  const { text } = method.name;
  const isNamed = /^scope[A-Z_]/.test(text);
  if (!isNamed && !(method.attributes.length > 0 && hasAttribute(method.attributes, 'Scope', values))) return undefined;
  const name = isNamed ? text.charAt(5).toLowerCase() + text.slice(6) : text;
  const params = method.params.slice(1).map((param): ScopeParam => {
    const type = declaredType(param.type, values.classOf);
    return {
      name: param.name,
      ...(type.kind === 'unknown' ? {} : { type }),
      ...(param.default === undefined ? {} : { optional: true }),
      ...(param.variadic ? { variadic: true } : {}),
    };
  });
  return { name, method: text, ...(params.length === 0 ? {} : { params }), at: method.name.start };
}
