/**
 * Runs the steps of a route program, in all branches that are not known to be left out.
 */
import type { EachStep, Step } from '../facts.ts';
import { evaluate } from './evaluate.ts';
import { isArray, isObject, isUnknown, keyOf, type Php, push, type Scope, truthOf, unknown } from './php-values.ts';
import { type PendingResource, registerResource } from './resource.ts';
import { inBranch, mayStep, type Run, report } from './run.ts';

/** What ends a body before its end: `return`, with its value. */
export interface Ended {
  readonly value: Php;
}

export function execute(run: Run, steps: readonly Step[], scope: Scope): Ended | undefined {
  if (!mayStep(run, scope.path)) return { value: null };
  run.depth++;
  try {
    for (const step of steps) {
      if (!mayStep(run, scope.path)) return { value: null };
      const ended = executeStep(run, step, scope);
      if (ended !== undefined) return ended;
    }
    return undefined;
  } finally {
    run.depth--;
  }
}

function executeStep(run: Run, step: Step, scope: Scope): Ended | undefined {
  switch (step.kind) {
    case 'do': {
      const value = evaluate(run, step.value, scope);
      if (!isHeld(scope, value)) settle(run, value);
      return undefined;
    }
    case 'set':
      scope.variables.set(step.name, evaluate(run, step.value, scope));
      return undefined;
    case 'put': {
      const old = scope.variables.get(step.name);
      const array = isArray(old) ? new Map(old) : new Map<string | number, Php>();
      const value = evaluate(run, step.value, scope);
      if (step.key === undefined) push(array, value);
      else array.set(keyOf(evaluate(run, step.key, scope)), value);
      scope.variables.set(step.name, isUnknown(old) ? old : array);
      return undefined;
    }
    case 'set-member':
      scope.self?.properties.set(step.name, evaluate(run, step.value, scope));
      return undefined;
    case 'if':
      return executeIf(run, step, scope);
    case 'each':
      executeEach(run, step, scope);
      return undefined;
    case 'maybe':
      inBranch(run, () => execute(run, step.body, scope));
      return undefined;
    case 'return':
      return { value: step.value === undefined ? null : evaluate(run, step.value, scope) };
  }
}

/** A case that is known to hold is the only one left; one that may hold is run as a branch, and the others are too. */
function executeIf(run: Run, step: Step & { kind: 'if' }, scope: Scope): Ended | undefined {
  let isOpen = false;
  for (const { test, body } of step.cases) {
    const truth = truthOf(evaluate(run, test, scope));
    if (truth === false) continue;
    if (truth === true) {
      return isOpen ? (inBranch(run, () => void execute(run, body, scope)) as undefined) : execute(run, body, scope);
    }
    isOpen = true;
    inBranch(run, () => execute(run, body, scope));
  }
  const otherwise = step.else ?? [];
  if (!isOpen) return execute(run, otherwise, scope);
  inBranch(run, () => execute(run, otherwise, scope));
  return undefined;
}

function executeEach(run: Run, step: EachStep, scope: Scope): void {
  const found = evaluate(run, step.subject, scope);
  const subject = isObject(found) && found.kind === 'collection' ? found.items : found;
  const { variables } = scope;
  if (!isArray(subject)) {
    const before = run.collection.routes.size;
    if (step.key !== undefined) variables.set(step.key, unknown(`$${step.key}`));
    const names = typeof step.value === 'string' ? [step.value] : step.value.map(({ name }) => name);
    for (const name of names) variables.set(name, unknown(`$${name}`));
    inBranch(run, () => execute(run, step.body, scope));
    if (run.collection.routes.size > before) {
      report(run, 'unknown-loop', scope.path, step, 'routes are registered in a loop over a list that is not known');
    }
    return;
  }
  for (const [key, value] of subject) {
    if (step.key !== undefined) variables.set(step.key, key);
    if (typeof step.value === 'string') variables.set(step.value, value);
    else {
      for (const target of step.value) {
        variables.set(target.name, isArray(value) ? (value.get(target.key) ?? null) : unknown(`$${target.name}`));
      }
    }
    execute(run, step.body, scope);
  }
}

/** Whether a variable keeps a pending resource from registering. */
function isHeld(scope: Scope, value: Php): boolean {
  if (!isObject(value) || value.kind !== 'resource') return false;
  return [...scope.variables.values()].some(
    (one) => isObject(one) && one.kind === 'resource' && one.pending === value.pending,
  );
}

/** A pending resource that nobody holds registers its routes. */
export function settle(run: Run, value: Php | undefined): void {
  if (isObject(value) && value.kind === 'resource') registerResource(run, value.pending as PendingResource);
}

/** At the end of a function or a file, what its variables held is let go. */
export function settleScope(run: Run, scope: Scope): void {
  for (const value of scope.variables.values()) settle(run, value);
}
