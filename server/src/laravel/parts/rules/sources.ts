/**
 * Where rules may come from besides the expression itself: the other members of the class.
 */
import type { Expr, Member, Method, Stmt } from '../../../syntax/php/ast.ts';

export interface RuleSources {
  /** The statements of a method of the same class, by lower-case name. */
  methodBody(name: string): readonly Stmt[] | undefined;
  /** The value of a property or constant of the same class. */
  memberValue(name: string): Expr | undefined;
}

export function sourcesOf(members: readonly Member[]): RuleSources {
  return {
    methodBody: (name) => methodNamed(members, name)?.body?.body,
    memberValue: (name) => valueNamed(members, name),
  };
}

/** `name` in lower case. */
export function methodNamed(members: readonly Member[], name: string): Method | undefined {
  return members.find(
    (member): member is Method => member.kind === 'Method' && member.name.text.toLowerCase() === name,
  );
}

/** The default of a property, else the value of a constant. */
export function valueNamed(members: readonly Member[], name: string): Expr | undefined {
  for (const member of members) {
    if (member.kind === 'Property') {
      for (const item of member.items) if (item.name === name && item.default !== undefined) return item.default;
    } else if (member.kind === 'ClassConst') {
      for (const item of member.items) if (item.name.text === name) return item.value;
    }
  }
  return undefined;
}
