/**
 * Reads what one PHP file tells of the parts of an application. Every file passes through here: its calls are gone over
 * once for all readers, by a map from the name of each call, and most calls are known to no reader.
 */
import type { FileNames } from '../../php/names.ts';
import { surveyOf } from '../../php/survey.ts';
import type { Expr, FuncCall, MethodCall, Node, Program, StaticCall } from '../../syntax/php/ast.ts';
import { readClass } from './classes/class-part.ts';
import type { ClassPart } from './classes/facts.ts';
import { CONFIGURING_FACADES, CONFIGURING_METHODS } from './console/application.ts';
import { COMMAND_FACADES, commandOf } from './console/commands.ts';
import { SCHEDULING_FACADES, SCHEDULING_METHODS } from './console/schedule.ts';
import type { PartFacts } from './facts.ts';
import { byName } from './readers.ts';
import { classIn, methodOf, type Reading } from './reading.ts';
import { BINDING_FACADES, BINDING_METHODS } from './registers/bindings.ts';
import { LINKING_FACADES, LINKING_METHODS, LINKING_STATICS } from './registers/links.ts';
import { readProperties } from './registers/properties.ts';
import { SETTING_FACADES, SETTING_METHODS } from './registers/settings.ts';
import type { RequestFact } from './rules/facts.ts';
import { readRequest } from './rules/form-request.ts';
import { VALIDATING_FACADES, VALIDATING_FUNCTIONS, VALIDATING_METHODS } from './rules/validations.ts';
import { fileScope, openScope, type Scope } from './subject.ts';
import { openTests } from './tests/draft.ts';
import { isTestFile, isTestMethod, PEST_REQUESTS, TEST_FUNCTIONS, TEST_METHODS, TEST_STATICS } from './tests/read.ts';
import { USING_FACADES, USING_STATICS } from './uses/facades.ts';
import { USING_FUNCTIONS } from './uses/functions.ts';
import { USING_METHODS } from './uses/methods.ts';
import { readNode } from './uses/nodes.ts';
import { openUses } from './uses/scopes.ts';

/** The facts of a file; `undefined` when it tells nothing. Never throws; `path` is relative to the application. */
export function readParts(path: string, program: Program, names: FileNames): PartFacts | undefined {
  const uses = openUses();
  const classes: ClassPart[] = [];
  const requests: RequestFact[] = [];
  const reading: Reading = {
    path,
    names,
    scope: fileScope(),
    behind: new Map(),
    found: { registrations: [], schedule: [], commands: [], validations: [], application: [], tests: openTests() },
    use: (use) => uses.add(reading.scope, use),
  };
  const isTest = isTestFile(path);
  const scopes: Scope[] = [reading.scope];
  for (const node of surveyOf(program).calls) {
    while (node.start >= reading.scope.end) {
      scopes.pop();
      reading.scope = scopes.at(-1) ?? fileScope();
    }
    const scope = openScope(node, reading.scope, names);
    if (scope !== undefined) {
      scopes.push(scope);
      reading.scope = scope;
      enterDeclaration(node, reading, classes, requests, isTest);
    } else readCall(node, reading);
  }
  const { registrations, schedule, commands, validations, application, tests } = reading.found;
  const facts: PartFacts = {
    ...listed('uses', uses.close()),
    ...listed('classes', classes),
    ...listed('requests', requests),
    ...listed('validations', validations),
    ...listed('registrations', registrations),
    ...listed('schedule', schedule),
    ...listed('commands', commands),
    ...listed('application', application),
    ...listed('tests', tests.close()),
  };
  return Object.keys(facts).length === 0 ? undefined : facts;
}

function enterDeclaration(
  node: Node,
  reading: Reading,
  classes: ClassPart[],
  requests: RequestFact[],
  isTest: boolean,
): void {
  switch (node.kind) {
    case 'ClassDecl':
    case 'TraitDecl':
    case 'EnumDecl':
    case 'InterfaceDecl': {
      const part = readClass(reading, node);
      classes.push(part);
      const command = commandOf(part);
      if (command !== undefined) reading.found.commands.push(command);
      const request = readRequest(reading, node);
      if (request !== undefined) requests.push(request);
      readProperties(reading, node);
      break;
    }
    case 'Method':
      if (isTest && isTestMethod(node)) {
        reading.found.tests.open(node.name.text, reading.scope.class, node.start, node.end);
      }
      break;
  }
}

const FUNCTIONS = byName(USING_FUNCTIONS, VALIDATING_FUNCTIONS, TEST_FUNCTIONS, PEST_REQUESTS);
const METHODS = byName(
  USING_METHODS,
  BINDING_METHODS,
  LINKING_METHODS,
  SETTING_METHODS,
  VALIDATING_METHODS,
  SCHEDULING_METHODS,
  CONFIGURING_METHODS,
  TEST_METHODS,
);
/** By class. */
const FACADES = byName(
  USING_FACADES,
  BINDING_FACADES,
  LINKING_FACADES,
  SETTING_FACADES,
  VALIDATING_FACADES,
  COMMAND_FACADES,
  SCHEDULING_FACADES,
  CONFIGURING_FACADES,
);
/** By method, on any class. */
const STATICS = byName(USING_STATICS, LINKING_STATICS, TEST_STATICS);

function readCall(node: Node, reading: Reading): void {
  switch (node.kind) {
    case 'FuncCall':
      readFunction(node, reading);
      break;
    case 'MethodCall':
      readMethod(node, reading);
      break;
    case 'StaticCall':
      readStatic(node, reading);
      break;
    case 'Subscript':
    case 'New':
    case 'ShellExec':
    case 'VariableVariable':
    case 'Include':
      readNode(node, reading);
      break;
  }
}

function readFunction(call: FuncCall, reading: Reading): void {
  const { callee } = call;
  if (callee.kind !== 'Name') return;
  // An unqualified name means the global function last.
  const name = reading.names.functionsOf(callee).at(-1) ?? '';
  const readers = call.firstClass ? undefined : FUNCTIONS.get(name);
  if (readers !== undefined) for (const read of readers) read(call, name, reading);
}

function readMethod(call: MethodCall, reading: Reading): void {
  const { object, name } = call;
  const inner = withoutParens(object);
  if (inner.kind === 'MethodCall' || inner.kind === 'StaticCall' || inner.kind === 'FuncCall' || inner.kind === 'New') {
    reading.behind.set(inner, call);
  }
  if (name.kind !== 'Identifier') {
    reading.use({ kind: 'dynamic', via: '->$', at: call.start });
    return;
  }
  const lower = name.text.toLowerCase();
  const readers = call.firstClass ? undefined : METHODS.get(lower);
  if (readers !== undefined) for (const read of readers) read(call, lower, reading);
}

function readStatic(call: StaticCall, reading: Reading): void {
  const name = methodOf(call).toLowerCase();
  if (name === '') {
    reading.use({ kind: 'dynamic', via: '::$', at: call.start });
    return;
  }
  const of = classIn(reading, call.class);
  if (of === undefined || call.firstClass) return;
  const readers = FACADES.get(of.toLowerCase());
  if (readers !== undefined) for (const read of readers) read(call, of, name, reading);
  const others = STATICS.get(name);
  if (others !== undefined) for (const read of others) read(call, of, name, reading);
}

function withoutParens(expr: Expr): Expr {
  let at = expr;
  while (at.kind === 'Paren') at = at.expr;
  return at;
}

function listed<K extends string, V>(key: K, values: readonly V[]): { readonly [key in K]?: readonly V[] } {
  return values.length === 0 ? {} : ({ [key]: values } as { readonly [key in K]: readonly V[] });
}
