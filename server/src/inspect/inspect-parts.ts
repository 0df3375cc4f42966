/**
 * The parts that are neither routes nor models as an inspection lists them: requests, events, jobs, commands, gates…
 */
import type { Application } from '../laravel/application.ts';
import type { AppClass, PartKind } from '../laravel/parts/build/parts.ts';
import { effectiveRequest } from '../laravel/parts/build/requests.ts';
import type { ResourceEntry } from '../laravel/parts/classes/facts.ts';
import { isTestFile } from '../laravel/parts/tests/read.ts';
import type {
  InspectedBinding,
  InspectedClass,
  InspectedCommand,
  InspectedController,
  InspectedGate,
  InspectedListener,
  InspectedObserver,
  InspectedRequest,
  InspectedResource,
  InspectedTask,
} from './inspection.ts';
import { printLiteral, printRule } from './literal-text.ts';
import { optional, type Places } from './places.ts';

/** Of abstract classes nothing is ever made. */
function ofKind({ parts }: Application, kind: PartKind): readonly AppClass[] {
  return parts.classes.filter(({ part, abstract }) => part === kind && abstract !== true);
}

export function inspectClasses(app: Application, kind: PartKind, places: Places): readonly InspectedClass[] {
  return ofKind(app, kind).map(({ name, queued, subject, channels, path, at }) => ({
    class: name,
    ...optional('queued', queued),
    ...(subject === undefined ? {} : { subject: typeof subject === 'string' ? subject : printLiteral(subject) }),
    ...optional('channels', channels),
    ...places.at(path, at),
  }));
}

/** Actions are public methods of the class itself. */
export function inspectControllers(app: Application, places: Places): readonly InspectedController[] {
  return ofKind(app, 'controller').map(({ name, methods = [], path, at }) => ({
    class: name,
    actions: methods,
    ...places.at(path, at),
  }));
}

export function inspectRequests({ parts }: Application, places: Places): readonly InspectedRequest[] {
  return parts.requests.map(({ class: name, path, at }) => {
    // A request without rules of its own has those of the class that it extends.
    const { rules, authorize } = effectiveRequest(parts, name) ?? {};
    return {
      class: name,
      fields: (rules?.fields ?? []).map(({ field, rules: of }) => ({
        field: typeof field === 'string' ? field : printLiteral(field),
        rules: of.map(printRule),
      })),
      ...optional('open', rules?.open),
      ...optional('authorize', authorize),
      ...places.at(path, at),
    };
  });
}

export function inspectResources(app: Application, places: Places): readonly InspectedResource[] {
  return ofKind(app, 'resource').map(({ name, resource = [], path, at }) => ({
    class: name,
    keys: resource.flatMap(keyOf),
    ...places.at(path, at),
  }));
}

function keyOf({ key }: ResourceEntry): readonly string[] {
  return key === undefined ? [] : [key];
}

export function inspectListeners({ parts }: Application, places: Places): readonly InspectedListener[] {
  return parts.listeners.map(({ event, class: listener, method, via, queued, path, at }) => ({
    event,
    ...optional('listener', listener),
    ...optional('method', method),
    via,
    ...optional('queued', queued),
    ...places.at(path, at),
  }));
}

export function inspectCommands({ parts }: Application, places: Places): readonly InspectedCommand[] {
  return parts.commands.map((command) => ({
    ...optional('name', command.name),
    ...optional('class', command.class),
    ...optional('description', command.description),
    arguments: (command.arguments ?? []).map(({ name }) => name),
    options: (command.options ?? []).map(({ name }) => name),
    ...places.at(command.path, command.at),
  }));
}

export function inspectSchedule({ parts }: Application, places: Places): readonly InspectedTask[] {
  return parts.schedule.map(({ kind, name, cron, calls, path, at }) => ({
    kind,
    ...optional('name', name),
    ...optional('cron', cron),
    calls: calls.map((call) => `${call.name}(${(call.args ?? []).map(printLiteral).join(', ')})`),
    ...places.at(path, at),
  }));
}

export function inspectObservers({ parts }: Application, places: Places): readonly InspectedObserver[] {
  return parts.observers.map(({ model, observer, path, at }) => ({ model, observer, ...places.at(path, at) }));
}

export function inspectGates({ parts }: Application, places: Places): readonly InspectedGate[] {
  return parts.registrations.flatMap((one) =>
    one.kind === 'gate'
      ? [{ ...optional('ability', one.name), ...optional('to', one.to), ...places.at(one.path, one.at) }]
      : [],
  );
}

export function inspectBindings({ parts }: Application, places: Places): readonly InspectedBinding[] {
  return parts.registrations.flatMap((one) =>
    one.kind === 'binding' && !isTestFile(one.path)
      ? [
          {
            ...optional('name', one.name),
            lifetime: one.lifetime,
            ...optional('to', one.to),
            ...places.at(one.path, one.at),
          },
        ]
      : [],
  );
}
