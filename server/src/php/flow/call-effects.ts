/**
 * What a call does to the variables that it takes by reference.
 */
import type { Arg } from '../../syntax/php/ast.ts';
import {
  ARRAY,
  ARRAY_KEY,
  anyOf,
  arrayOf,
  FLOAT,
  INT,
  isEmptyArray,
  STRING,
  type StaticType,
  UNKNOWN,
  withoutNull,
} from '../types.ts';
import type { CallSite } from '../world.ts';
import { generalType, listOfValues, looseArray, writeElement } from './arrays.ts';
import { store } from './assign.ts';
import type { Run } from './run.ts';

export function applyReferences(run: Run, args: readonly Arg[], types: readonly StaticType[], site: CallSite): void {
  if (site.kind === 'function') {
    const effects = EFFECTS.get(site.name);
    if (effects !== undefined) {
      for (const [at, effect] of effects) {
        const arg = args[at];
        if (arg !== undefined && isPlace(arg)) store(run, arg.value, effect(types[at] ?? UNKNOWN, types));
      }
      return;
    }
  }
  if (!args.some(isPlace)) return;
  const params = paramsOf(run, site);
  if (params === undefined || !params.some((param) => param.byRef)) return;
  for (const [at, arg] of args.entries()) {
    const param = params[Math.min(at, params.length - 1)];
    if (param?.byRef && (at < params.length || param.variadic) && isPlace(arg))
      store(run, arg.value, changed(types[at], param.type));
  }
}

/** An array stays one, and an object; what else comes out only the declaration tells. */
function changed(before: StaticType | undefined, declared: StaticType): StaticType {
  if (declared.kind === 'unknown' || declared.kind === 'template') return UNKNOWN;
  return before?.kind === 'array' && declared.kind === 'array' && declared.value === undefined ? ARRAY : declared;
}

function paramsOf(run: Run, site: CallSite) {
  const { types } = run.flow.file;
  if (site.kind === 'function') return types.world.functionNamed(site.name)?.params;
  return types.methodOf(site.object, site.method)?.member.params;
}

function isPlace({ value }: Arg): boolean {
  switch (value.kind) {
    case 'Variable':
    case 'PropertyFetch':
    case 'Subscript':
    case 'StaticPropertyFetch':
      return true;
    default:
      return false;
  }
}

type Effect = (before: StaticType, args: readonly StaticType[]) => StaticType;

const becomes =
  (type: StaticType): Effect =>
  () =>
    type;
const keeps: Effect = (before) => before;
const reorders: Effect = (before) => (before.kind === 'array' ? generalType(before) : before);
const recounts: Effect = listOfValues;
const shortens: Effect = (before) => {
  const array = withoutNull(before);
  if (array.kind !== 'array' || isEmptyArray(array)) return before;
  return reorders(before, []);
};
const lengthens: Effect = (before, [, ...added]) => {
  const array = withoutNull(before);
  const value = anyOf(added);
  return (value.kind === 'never' ? undefined : writeElement(array, 'end', value)) ?? before;
};

const MATCHES = arrayOf(STRING, ARRAY_KEY);

/** Of PHP's own functions, whose declarations do not say what comes out. By position of the argument. */
const EFFECTS: ReadonlyMap<string, readonly (readonly [number, Effect])[]> = new Map<
  string,
  readonly (readonly [number, Effect])[]
>([
  ['preg_match', [[2, becomes(MATCHES)]]],
  ['preg_match_all', [[2, becomes(arrayOf({ kind: 'array' }, ARRAY_KEY))]]],
  ['preg_replace', [[4, becomes(INT)]]],
  ['preg_replace_callback', [[4, becomes(INT)]]],
  ['str_replace', [[3, becomes(INT)]]],
  ['str_ireplace', [[3, becomes(INT)]]],
  ['similar_text', [[2, becomes(FLOAT)]]],
  ['parse_str', [[1, becomes({ kind: 'array' })]]],
  [
    'exec',
    [
      [1, becomes(arrayOf(STRING, INT))],
      [2, becomes(INT)],
    ],
  ],
  ['system', [[1, becomes(INT)]]],
  ['passthru', [[1, becomes(INT)]]],
  ['settype', [[0, becomes(UNKNOWN)]]],
  ['openssl_sign', [[1, becomes(STRING)]]],
  ['openssl_public_encrypt', [[1, becomes(STRING)]]],
  ['openssl_private_encrypt', [[1, becomes(STRING)]]],
  ['openssl_private_decrypt', [[1, becomes(STRING)]]],
  ['openssl_public_decrypt', [[1, becomes(STRING)]]],
  ...['sort', 'rsort', 'usort', 'shuffle'].map((name) => [name, [[0, recounts]]] as const),
  ...['asort', 'arsort', 'uasort', 'ksort', 'krsort', 'uksort', 'natsort', 'natcasesort'].map(
    (name) => [name, [[0, reorders]]] as const,
  ),
  ...['array_shift', 'array_pop', 'array_splice'].map((name) => [name, [[0, shortens]]] as const),
  ...['array_push', 'array_unshift'].map((name) => [name, [[0, lengthens]]] as const),
  ...['end', 'reset', 'next', 'prev', 'current', 'key', 'each'].map((name) => [name, [[0, keeps]]] as const),
  ['array_walk', [[0, looseArray]]],
  ['array_walk_recursive', [[0, becomes({ kind: 'array' })]]],
  ['array_multisort', [[0, reorders]]],
]);
