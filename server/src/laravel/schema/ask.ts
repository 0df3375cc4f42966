/**
 * Answers a migration's conditions by the tables there are at that moment and by what the application knows.
 */
import { isKind } from '../../php/literal.ts';
import { sameName } from '../../php/types.ts';
import type { Condition } from './facts.ts';
import { isPlain } from './literals.ts';
import type { Building } from './migration-run.ts';
import { resolve, textOf, textsOf, truthIn } from './resolve.ts';

/** `undefined` when the sources do not tell. */
export function conditionIn(condition: Condition, at: Building): boolean | undefined {
  switch (condition.is) {
    case 'table': {
      const name = textOf(condition.table, at.app);
      return name === undefined ? undefined : at.tables.has(name);
    }
    case 'column': {
      const table = tableNamed(condition.table, at);
      const names = textsOf(condition.columns, at.app);
      if (table === undefined || names === undefined) return table === null ? false : undefined;
      if (table === null) return false;
      const hasAll = names.every((name) => table.columns.some((column) => sameName(column.name, name)));
      return hasAll || table.partial === undefined ? hasAll : undefined;
    }
    case 'index': {
      const table = tableNamed(condition.table, at);
      const names = textsOf(condition.index, at.app);
      if (table === null) return false;
      if (table === undefined || names === undefined) return undefined;
      return table.indexes.some((index) => {
        const isNamed = names.length === 1 && index.name === names[0];
        return (
          isNamed ||
          (index.columns.length === names.length && names.every((name, place) => index.columns[place] === name))
        );
      });
    }
    case 'driver':
      return condition.names.includes(at.app.driver ?? 'mysql');
    case 'true':
      return truthIn(condition.value, at.app);
    case 'equal': {
      const [left, right] = [resolve(condition.left, at.app), resolve(condition.right, at.app)];
      if (isPlain(left) && isPlain(right)) return left === right;
      // What is built from parts is not null, and a list is not either.
      const other = left === null ? right : right === null ? left : undefined;
      return isKind(other, 'array') || isKind(other, 'concat') ? false : undefined;
    }
    case 'not': {
      const answer = conditionIn(condition.of, at);
      return answer === undefined ? undefined : !answer;
    }
    case 'all':
    case 'any':
      return joined(
        condition.is === 'any',
        condition.of.map((each) => conditionIn(each, at)),
      );
    case 'unknown':
      return undefined;
  }
}

/** `null` when there is no such table, `undefined` when its name is not known. */
function tableNamed(name: Extract<Condition, { is: 'column' }>['table'], at: Building) {
  const known = textOf(name, at.app);
  return known === undefined ? undefined : (at.tables.get(known) ?? null);
}

/** `&&` and `||` with answers that may be missing. */
function joined(any: boolean, answers: readonly (boolean | undefined)[]): boolean | undefined {
  if (answers.includes(any)) return any;
  return answers.includes(undefined) ? undefined : !any;
}
