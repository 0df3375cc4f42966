/**
 * Functions that are part of the language, or that change what is known: `isset`, `compact`, `extract`, `assert`.
 */
import type { FuncCall } from '../../syntax/php/ast.ts';
import { BOOL, classString, INT, literalType, OBJECT, STRING, type StaticType, withoutNull } from '../types.ts';
import { evaluateArguments } from './arguments.ts';
import { type BuiltItem, buildArray } from './arrays.ts';
import { evaluateCondition } from './conditions.ts';
import { thisType } from './declared.ts';
import { evaluate } from './evaluate.ts';
import { textOf } from './fetches.ts';
import { narrow } from './narrow.ts';
import type { Run } from './run.ts';
import { isAssigned, loseVariables, readVariable } from './variables.ts';

/** The answer of a function that no declaration describes; `undefined` for all others. */
export function evaluateConstruct(run: Run, call: FuncCall, names: readonly string[]): StaticType | undefined {
  switch (names.at(-1)) {
    case 'isset':
    case 'empty':
      for (const arg of call.args) evaluate(run, arg.value);
      return BOOL;
    case 'assert': {
      const [test, ...rest] = call.args;
      if (test === undefined) return BOOL;
      const { whenTrue } = evaluateCondition(run, test.value);
      run.state = whenTrue;
      evaluateArguments(run, rest, () => []);
      return BOOL;
    }
    case 'compact':
      return evaluateCompact(run, call);
    case 'extract':
      evaluateArguments(run, call.args, () => []);
      loseVariables(run);
      return INT;
    case 'get_class': {
      const [of] = evaluateArguments(run, call.args, () => []);
      const object = of === undefined ? thisType(run.flow.file, run.scope) : withoutNull(of);
      return object === undefined || object.kind === 'unknown' ? STRING : classString(object);
    }
    case 'get_called_class':
      return classString(thisType(run.flow.file, run.scope) ?? OBJECT);
    case 'func_get_args':
      return { kind: 'array', key: INT };
    default:
      return undefined;
  }
}

function evaluateCompact(run: Run, call: FuncCall): StaticType {
  const items: BuiltItem[] = [];
  let isKnown = true;
  for (const type of evaluateArguments(run, call.args, () => [])) {
    const names = namesIn(type);
    if (names === undefined) isKnown = false;
    for (const name of names ?? []) {
      items.push({ key: name, keyType: STRING, type: readVariable(run, name) });
      if (!isAssigned(run, name) && !run.isOpen) isKnown = false;
    }
  }
  return isKnown ? buildArray(items) : { kind: 'array', key: STRING };
}

function namesIn(type: StaticType): readonly string[] | undefined {
  const name = textOf(type);
  if (name !== undefined) return [name];
  if (type.kind !== 'array' || type.shape === undefined) return undefined;
  const names = type.shape.map((field) => textOf(field.type));
  return names.every((each) => each !== undefined) ? names : undefined;
}

const TRUE = literalType(true);
const FALSE = literalType(false);

/** After `abort_unless($user, 403)` there is a user: a function that never answers when its first argument is so. */
export function assertedBy(run: Run, call: FuncCall, names: readonly string[]): void {
  const test = call.args[0];
  if (test === undefined || test.spread || run.flow.file.keepsPlaces || !isTest(test.value.kind)) return;
  const outcome = outcomeOf(run, names);
  if (outcome !== undefined) run.state = narrow(run, run.state, test.value, outcome);
}

/** What the first argument of a function counts as when the function answers; `undefined` when it may be both. */
function outcomeOf(run: Run, names: readonly string[]): boolean | undefined {
  const { asserted, file } = run.flow;
  const name = names.at(-1) ?? '';
  if (asserted.has(name)) return asserted.get(name);
  const ends = (argument: StaticType) => file.types.functionCall(names, [argument]).kind === 'never';
  const [whenTrue, whenFalse] = [ends(TRUE), ends(FALSE)];
  const outcome = whenTrue === whenFalse ? undefined : whenFalse;
  asserted.set(name, outcome);
  return outcome;
}

function isTest(kind: FuncCall['args'][number]['value']['kind']): boolean {
  switch (kind) {
    case 'Variable':
    case 'PropertyFetch':
    case 'Binary':
    case 'Unary':
    case 'FuncCall':
    case 'MethodCall':
    case 'Assign':
    case 'Paren':
      return true;
    default:
      return false;
  }
}
