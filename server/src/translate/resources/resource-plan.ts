/**
 * API resources by facts: which classes are one, of what model, or of which other resource they are a collection.
 */
import type { Application } from '../../laravel/application.ts';
import { resourceModel } from '../../laravel/magic/resource-uses.ts';
import type { ClassPlan, Plan } from '../plan/plan.ts';

export interface ResourcePlan {
  readonly planned: ClassPlan;
  /** The model that it shows, or each of a collection. */
  readonly model: ClassPlan;
  /** Of a collection, the resource that shows each. */
  readonly each: ClassPlan | undefined;
}

const COLLECTION = 'Illuminate\\Http\\Resources\\Json\\ResourceCollection';
const RESOURCE = 'Illuminate\\Http\\Resources\\Json\\JsonResource';

/** `undefined` for what is no resource, or shows something else than a model of the application. */
export function resourcePlan(plan: Plan, fqn: string): ResourcePlan | undefined {
  const known = PLANS.get(plan) ?? new Map<string, ResourcePlan | undefined>();
  PLANS.set(plan, known);
  const key = fqn.toLowerCase();
  if (!known.has(key)) known.set(key, makePlan(plan, fqn));
  return known.get(key);
}

const PLANS = new WeakMap<Plan, Map<string, ResourcePlan | undefined>>();

function makePlan(plan: Plan, fqn: string): ResourcePlan | undefined {
  const planned = plan.classNamed(fqn);
  if (planned?.kind !== 'resource') return undefined;
  const types = plan.app?.types;
  if (types === undefined) return undefined;
  if (types.isClass(planned.fqn, COLLECTION) === true) {
    const each = plan.classNamed(planned.fqn.replace(/Collection$/, 'Resource'));
    const of = each === undefined || each.fqn === planned.fqn ? undefined : resourcePlan(plan, each.fqn);
    return of === undefined ? undefined : { planned, model: of.model, each: of.planned };
  }
  if (types.isClass(planned.fqn, RESOURCE) !== true) return undefined;
  const model = modelByUse(plan, planned.fqn) ?? modelByName(plan, planned.fqn);
  return model === undefined ? undefined : { planned, model, each: undefined };
}

/** The one model that objects of the resource are made of. */
function modelByUse({ app, classNamed }: Plan, fqn: string): ClassPlan | undefined {
  if (app === undefined) return undefined;
  const uses = [...app.facts.values()].flatMap(({ resources = [] }) =>
    resources.filter((use) => use.class.toLowerCase() === fqn.toLowerCase()),
  );
  const type = uses.length === 0 ? undefined : resourceModel(uses, app.types);
  const planned = type?.kind === 'class' ? classNamed(type.name) : undefined;
  return planned?.kind === 'model' ? planned : undefined;
}

/** `UserResource` is of `User`, where one model alone is called so. */
function modelByName({ app, classNamed }: Plan, fqn: string): ClassPlan | undefined {
  const name = basename(fqn).replace(/(?:Json)?Resource$/, '');
  const named = app === undefined ? [] : modelsNamed(app, name);
  return named.length === 1 && named[0] !== undefined ? classNamed(named[0]) : undefined;
}

function modelsNamed({ models }: Application, name: string): readonly string[] {
  return models.filter((model) => basename(model.name) === name).map((model) => model.name);
}

function basename(fqn: string): string {
  return fqn.slice(fqn.lastIndexOf('\\') + 1);
}
