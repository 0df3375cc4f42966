/**
 * One function, gone through as often as its references need: what a static variable or a shared one holds is only known
 * when all assignments were seen.
 */
import type { Expr, Node } from '../../syntax/php/ast.ts';
import type { Scope } from '../scope.ts';
import { type StaticType, UNKNOWN } from '../types.ts';
import { enterClass, enterFunction } from './enter.ts';
import { evaluate } from './evaluate.ts';
import { returnsOf } from './returns.ts';
import { type Flow, type FlowFile, openFlow, openRun, type PropertyWrite } from './run.ts';
import { executeBlock, executeBody } from './statements.ts';

/** What one function came to. */
export interface FunctionFlow {
  readonly types: Map<Expr, StaticType>;
  readonly returns: StaticType;
  readonly propertyWrites: ReadonlyMap<Node, PropertyWrite>;
  /** What is assigned to variables of the global scope. */
  readonly globalWrites: ReadonlyMap<string, StaticType>;
}

/** `scope` is that of a function, a method or the top level: closures are part of what they stand in. */
export function analyseFunction(file: FlowFile, scope: Scope): FunctionFlow {
  const { owner } = scope;
  const flow = openFlow(file, owner.end - owner.start);
  let returns = runOnce(flow, scope);
  if (flow.hasNewCells) returns = runOnce(flow, scope);
  // What was told before the fuel ran out did not have all of the function in view.
  if (flow.fuel <= 0) return { types: new Map(), returns: UNKNOWN, propertyWrites: new Map(), globalWrites: new Map() };
  const { recorded, propertyWrites, globalWrites } = flow;
  return { types: recorded, returns, propertyWrites, globalWrites };
}

function runOnce(flow: Flow, scope: Scope): StaticType {
  const run = openRun(flow, scope);
  const { owner } = scope;
  enterFunction(run);
  switch (owner.kind) {
    case 'Program':
      executeBody(run, owner.body);
      break;
    case 'ArrowFunction':
      return evaluate(run, owner.body);
    default:
      if (owner.body !== undefined) executeBlock(run, owner.body);
  }
  return returnsOf(run);
}

/** An expression outside of every function: a default, a constant, or one that no code reaches. */
export function analyseAlone(file: FlowFile, expr: Expr, scope: Scope, types: Map<Expr, StaticType>): StaticType {
  const flow = openFlow(file, expr.end - expr.start);
  const run = openRun(flow, scope);
  enterClass(run);
  const type = evaluate(run, expr);
  for (const [inner, known] of flow.recorded) if (!types.has(inner)) types.set(inner, known);
  return type;
}
