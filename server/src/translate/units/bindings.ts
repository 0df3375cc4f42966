/**
 * What providers bind to a closure: a function that makes the object, since only the closure knows what it is given.
 */
import type { Closure } from '../../syntax/php/ast.ts';
import { walk } from '../../syntax/php/walk.ts';
import { lowerFunction } from '../functions.ts';
import type { ClassPlan, FunctionPlan, Plan } from '../plan/plan.ts';
import type { ApplicationFile, ApplicationSource } from './application.ts';
import { functionParts } from './parts.ts';

export function bindingUnits(from: ApplicationSource): readonly ApplicationFile[] {
  const out: ApplicationFile[] = [];
  const seen = new Set<string>();
  for (const { path, at, planned, plan } of boundClosures(from.plan)) {
    const source = from.open(path);
    if (source === undefined || seen.has(plan.goName)) continue;
    let node: Closure | undefined;
    walk(source.file.program, {
      enter: (each) => {
        if (each.kind === 'Closure' && node === undefined && each.start > at && each.start < at + 400) node = each;
        return true;
      },
    });
    if (node === undefined) continue;
    seen.add(plan.goName);
    const made = lowerFunction({ ...from, source, isDiscovery: false }, node, plan);
    const goPath = planned.goPath.replace(/\.go$/, '_binding.go');
    out.push({ kind: 'unit', goPath, from: path, unit: functionParts([made]) });
  }
  return out;
}

interface BoundClosure {
  readonly path: string;
  /** Where the binding stands. */
  readonly at: number;
  readonly planned: ClassPlan;
  readonly plan: FunctionPlan;
}

/** Classes of the application that a provider makes in a closure. */
export function boundClosures(plan: Plan): readonly BoundClosure[] {
  const out: BoundClosure[] = [];
  for (const each of plan.app?.parts.registrations ?? []) {
    if (each.kind !== 'binding' || each.name === undefined) continue;
    if (each.lifetime !== 'bind' && each.lifetime !== 'singleton' && each.lifetime !== 'scoped') continue;
    const planned = plan.classNamed(each.name);
    const isOwn = each.to === undefined || each.to.toLowerCase() === each.name.toLowerCase();
    if (planned === undefined || !isOwn || planned.kind === 'interface') continue;
    out.push({ path: each.path, at: each.at, planned, plan: makerPlan(planned) });
  }
  return out;
}

/** The function that makes what is bound; undefined where the container makes it by itself. */
export function boundMaker(plan: Plan, fqn: string): FunctionPlan | undefined {
  const key = fqn.toLowerCase();
  const found = boundClosures(plan).find(({ planned }) => planned.fqn.toLowerCase() === key);
  return found !== undefined && needsClosure(found.planned) ? found.plan : undefined;
}

/** The container cannot guess scalars. */
function needsClosure({ make }: ClassPlan): boolean {
  return make?.params.some(({ optional, type, variadic }) => !optional && !variadic && !type.startsWith('*')) === true;
}

function makerPlan(of: ClassPlan): FunctionPlan {
  return {
    name: `binding of ${of.fqn}`,
    key: `binding ${of.fqn}`.toLowerCase(),
    goName: `make${of.goName}`,
    params: [],
    result: of.type,
    fails: true,
    needsContext: true,
    receiver: undefined,
    isHandler: false,
  };
}
