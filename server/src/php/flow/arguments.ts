/**
 * The arguments of a call. Closures wait for the others, since what they are called with may depend on them.
 */
import type { Arg, ArrowFunction, Closure, Expr } from '../../syntax/php/ast.ts';
import { eitherType, type StaticType, UNKNOWN } from '../types.ts';
import type { CallSite } from '../world.ts';
import { evaluateArray } from './array-literals.ts';
import { boundArgument } from './bounds.ts';
import { evaluateClosure, type Given } from './closures.ts';
import { evaluate } from './evaluate.ts';
import { elementType } from './fetches.ts';
import { type Run, record } from './run.ts';

/** What may be called with these arguments; one for each class that the object may be of. */
export type SitesOf = (args: readonly StaticType[]) => readonly CallSite[];

/** The types of the arguments by position. */
export function evaluateArguments(run: Run, args: readonly Arg[], sitesOf: SitesOf): readonly StaticType[] {
  if (args.length === 0) return NONE;
  const places = placesOf(run, args, sitesOf);
  const types: StaticType[] = [];
  const waiting: number[] = [];
  for (const [at, arg] of args.entries()) {
    const place = places[at] as number;
    while (types.length < place) types.push(UNKNOWN);
    if (closureIn(arg.value) !== 'none') {
      waiting.push(at);
      types[place] = CLOSURE;
      continue;
    }
    const type = evaluate(run, arg.value);
    types[place] = boundArgument(arg.spread ? elementType(run, type, undefined) : type);
  }
  for (const at of waiting) {
    const place = places[at] as number;
    types[place] = boundArgument(evaluateWaiting(run, (args[at] as Arg).value, sitesOf(types), place));
  }
  return types;
}

const NONE: readonly StaticType[] = [];
const CLOSURE: StaticType = { kind: 'callable', closure: true, returns: UNKNOWN };

/** Named arguments stand where the declaration has them, else where they are written. */
function placesOf(run: Run, args: readonly Arg[], sitesOf: SitesOf): readonly number[] {
  const inOrder = args.map((_, at) => at);
  if (!args.some((arg) => arg.name !== undefined)) return inOrder;
  const [site] = sitesOf(NONE);
  const params = site && run.flow.file.types.paramsOf(site);
  if (params === undefined) return inOrder;
  const places = args.map((arg, at) =>
    arg.name === undefined ? at : params.findIndex(({ name }) => name === arg.name?.text),
  );
  return places.every((place, at) => place >= 0 && places.indexOf(place) === at) ? places : inOrder;
}

/** Whether an argument is a closure, or an array that holds some. */
function closureIn(expr: Expr): 'whole' | 'items' | 'none' {
  switch (expr.kind) {
    case 'Closure':
    case 'ArrowFunction':
      return 'whole';
    case 'ArrayLit':
      return expr.items.some(({ value }) => isClosure(value)) ? 'items' : 'none';
    default:
      return 'none';
  }
}

function isClosure(expr: Expr): expr is Closure | ArrowFunction {
  return expr.kind === 'Closure' || expr.kind === 'ArrowFunction';
}

function evaluateWaiting(run: Run, expr: Expr, sites: readonly CallSite[], at: number): StaticType {
  if (isClosure(expr)) return record(run, expr, evaluateClosure(run, expr, givenBy(run, sites, at)));
  if (expr.kind !== 'ArrayLit') return evaluate(run, expr);
  const type = evaluateArray(run, expr, (_, item, key) => {
    if (!isClosure(item.value)) return evaluate(run, item.value);
    const keyed = key === undefined ? sites : sites.map((site) => ({ ...site, key }));
    return record(run, item.value, evaluateClosure(run, item.value, givenBy(run, keyed, at)));
  });
  return record(run, expr, type);
}

/** What all that may be called gives the closure. */
function givenBy(run: Run, sites: readonly CallSite[], at: number): Given | undefined {
  const { types } = run.flow.file;
  let params: readonly StaticType[] | undefined;
  let self: StaticType | undefined;
  for (const [index, site] of sites.entries()) {
    const given = types.closureParams(site, at);
    const bound = types.closureThis(site, at);
    params = index === 0 ? given : params && given && params.map((type, of) => eitherType(type, given[of] ?? UNKNOWN));
    self = index === 0 ? bound : self && bound && eitherType(self, bound);
  }
  return params === undefined && self === undefined ? undefined : { params: params ?? NONE, self };
}
