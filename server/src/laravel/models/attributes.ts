/**
 * PHP attributes of a class that Laravel reads from models: `#[Table('users')]`, `#[Fillable('name', 'email')]`.
 */
import type { Attribute } from '../../syntax/php/ast.ts';
import { evaluate, type Values } from '../schema/evaluate.ts';
import type { AttributeFact } from './facts.ts';

const NAMESPACE = 'illuminate\\database\\eloquent\\attributes\\';

export function readAttributes(attributes: readonly Attribute[], values: Values): readonly AttributeFact[] {
  const facts: AttributeFact[] = [];
  for (const attribute of attributes) {
    const fqn = values.classOf(attribute.name);
    if (!fqn.toLowerCase().startsWith(NAMESPACE)) continue;
    const args = attribute.args.filter(({ name }) => name === undefined).map(({ value }) => evaluate(value, values));
    const named = attribute.args.flatMap(({ name, value }) =>
      name === undefined ? [] : [[name.text, evaluate(value, values)] as const],
    );
    facts.push({
      name: fqn.slice(NAMESPACE.length),
      ...(args.length === 0 ? {} : { args }),
      ...(named.length === 0 ? {} : { named: Object.fromEntries(named) }),
    });
  }
  return facts;
}

/** Whether a method carries an attribute of Laravel's, by the last part of its name. */
export function hasAttribute(attributes: readonly Attribute[], name: string, values: Values): boolean {
  return attributes.some(
    (attribute) => values.classOf(attribute.name).toLowerCase() === NAMESPACE + name.toLowerCase(),
  );
}
