/**
 * Everything that an inspection says of one application. It asks for declarations and facts only: no body is gone
 * through, so that it costs little more than the index.
 */
import type { Application } from '../laravel/application.ts';
import { inspectModels, inspectTables } from './inspect-models.ts';
import {
  inspectBindings,
  inspectClasses,
  inspectCommands,
  inspectControllers,
  inspectGates,
  inspectListeners,
  inspectObservers,
  inspectRequests,
  inspectResources,
  inspectSchedule,
} from './inspect-parts.ts';
import { inspectConfig, inspectEnv, inspectPackages, inspectTests, inspectViews } from './inspect-rest.ts';
import { inspectMiddleware, inspectRoutes } from './inspect-routes.ts';
import type { InspectedRoot, InspectionProblem } from './inspection.ts';
import { optional, type Places } from './places.ts';

export interface RootHead {
  /** Relative to the inspected folder; empty for that itself. */
  readonly path: string;
  readonly name: string;
}

export function inspectRoot({ path, name }: RootHead, app: Application, places: Places): InspectedRoot {
  return {
    path,
    name,
    ...frameworkOf(app),
    routes: inspectRoutes(app, places),
    middleware: inspectMiddleware(app, places),
    controllers: inspectControllers(app, places),
    models: inspectModels(app, places),
    tables: inspectTables(app, places),
    requests: inspectRequests(app, places),
    resources: inspectResources(app, places),
    events: inspectClasses(app, 'event', places),
    listeners: inspectListeners(app, places),
    jobs: inspectClasses(app, 'job', places),
    mails: inspectClasses(app, 'mail', places),
    notifications: inspectClasses(app, 'notification', places),
    commands: inspectCommands(app, places),
    schedule: inspectSchedule(app, places),
    policies: app.parts.policies.map(({ model, policy, via }) => ({ model, policy, via })),
    gates: inspectGates(app, places),
    observers: inspectObservers(app, places),
    bindings: inspectBindings(app, places),
    views: inspectViews(app, places),
    config: inspectConfig(app, places),
    env: inspectEnv(app, places),
    packages: inspectPackages(app),
    tests: inspectTests(app),
    problems: problemsOf(app, places),
  };
}

function frameworkOf({ project }: Application): Pick<InspectedRoot, 'laravel'> {
  const framework = project.composer?.framework;
  if (framework === undefined) return {};
  const { name, major, version } = framework;
  return { laravel: { name, ...optional('major', major), ...optional('version', version) } };
}

function problemsOf({ routes, schema }: Application, places: Places): readonly InspectionProblem[] {
  return [
    ...routes.problems.map(({ kind, message, path, start }) => ({ kind, message, ...places.at(path, start) })),
    ...schema.problems.map(({ message, path, offset }) => ({ kind: 'schema', message, ...places.at(path, offset) })),
  ];
}
