/**
 * What the container makes of a class, as the text of a Go expression: for the places where the application is put
 * together, outside of any function of its own.
 */
import type { ClassPlan, ParamPlan } from '../plan/plan.ts';
import type { ApplicationSource } from './application.ts';
import { boundMaker } from './bindings.ts';
import { goString } from './go-text.ts';

export interface MadeText {
  /** Statements in front of it; they return where something fails, having answered the request. */
  readonly lines: readonly string[];
  readonly expr: string;
  readonly needsRequest: boolean;
}

const DEEPEST = 12;

export function madeText(from: ApplicationSource, fqn: string): MadeText | undefined {
  const lines: string[] = [];
  const state = { needsRequest: false, count: 0 };
  const expr = made(from, fqn, lines, state, 0);
  return expr === undefined ? undefined : { lines, expr, needsRequest: state.needsRequest };
}

interface State {
  needsRequest: boolean;
  count: number;
}

function made(from: ApplicationSource, fqn: string, lines: string[], state: State, depth: number): string | undefined {
  if (depth > DEEPEST) return undefined;
  const bound = boundMaker(from.plan, fqn);
  if (bound !== undefined) {
    state.needsRequest = true;
    const name = `made${++state.count}`;
    lines.push(`${name}, err := ${bound.goName}(c)`, 'if err != nil {', '\tfail(c, err)', '\treturn', '}');
    return name;
  }
  const of = planned(from, fqn);
  const make = of?.make;
  if (of === undefined || make === undefined || of.kind === 'interface') return undefined;
  const args: string[] = [];
  for (const param of make.params) {
    if (param.variadic) continue;
    const arg = argument(from, param, lines, state, depth);
    if (arg === undefined) return undefined;
    args.push(arg);
  }
  if (make.needsContext) {
    state.needsRequest = true;
    args.unshift('c');
  }
  const call = `${make.goName}(${args.join(', ')})`;
  if (!make.fails) return call;
  state.needsRequest = true;
  const name = `made${++state.count}`;
  lines.push(`${name}, err := ${call}`, 'if err != nil {', '\tfail(c, err)', '\treturn', '}');
  return name;
}

function argument(
  from: ApplicationSource,
  param: ParamPlan,
  lines: string[],
  state: State,
  depth: number,
): string | undefined {
  const of = from.plan.classOfType(param.type);
  if (of !== undefined && of.kind !== 'enum') return made(from, of.fqn, lines, state, depth + 1);
  if (param.type === '*gin.Context') {
    state.needsRequest = true;
    return 'c';
  }
  const { default: value } = param;
  if (!param.optional || value === undefined) return undefined;
  if (value === null) return 'nil';
  if (typeof value === 'string' && (param.type === 'string' || param.type === 'any')) return goString(value);
  if (typeof value === 'number' && (param.type === 'int' || param.type === 'float64')) return String(value);
  return typeof value === 'boolean' && param.type === 'bool' ? String(value) : undefined;
}

function planned({ plan, app }: ApplicationSource, fqn: string): ClassPlan | undefined {
  const key = fqn.toLowerCase();
  for (const each of app.parts.registrations) {
    if (each.kind === 'binding' && each.name?.toLowerCase() === key && each.to !== undefined) {
      return plan.classNamed(each.to);
    }
  }
  return plan.classNamed(fqn);
}
