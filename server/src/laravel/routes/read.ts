/**
 * Reads what one PHP file says about routes. Every file of an application is passed through here, so most are told
 * apart by a look at their `use` lines and the heads of their classes, and answer nothing.
 */
import { readDeclarations } from '../../php/declarations.ts';
import type { FileNames } from '../../php/names.ts';
import type { ClassDecl, FunctionDecl, Program, Stmt, TraitDecl } from '../../syntax/php/ast.ts';
import type { ControllerFacts, KernelFacts, RouteClass, RouteFacts, RouteMethod, Step, Value } from './facts.ts';
import { isRouteFacade, isRouterClass } from './names.ts';
import { readKernel, readRouteClass } from './read/classes.ts';
import { openContext, type ReadContext } from './read/context.ts';
import { readController } from './read/controller.ts';
import { readSteps } from './read/steps.ts';
import { readParams, readValue } from './read/values.ts';

/** The facts of a file; `undefined` when it says nothing about routes. Never throws; takes any tree. */
export function readRoutes(program: Program, names: FileNames): RouteFacts | undefined {
  const context = openContext(names);
  const steps = readFile(context, program);
  const providers = readProviders(context, program);
  const classes: RouteClass[] = [];
  const controllers: ControllerFacts[] = [];
  let kernel: KernelFacts | undefined;
  const speaksOfRoutes = usesRouter(program.body);
  const declared = readDeclarations(program);
  const functions = declared.functions.flatMap((decl) => readFunction(context, decl) ?? []);
  for (const decl of declared.classes) {
    if (decl.kind !== 'ClassDecl' && decl.kind !== 'TraitDecl') continue;
    const name = nameOf(names, decl);
    enterClass(context, decl, name);
    if (context.inProvider || speaksOfRoutes) {
      const found = readRouteClass(context, decl, name);
      if (found !== undefined) classes.push(found);
    }
    if (decl.kind === 'ClassDecl') {
      kernel ??= readKernel(context, decl, name);
      const controller = readController(context, decl, name);
      if (controller !== undefined) controllers.push(controller);
    }
  }
  const facts: RouteFacts = {
    ...(steps.length === 0 ? {} : { steps }),
    ...(classes.length === 0 ? {} : { classes }),
    ...(kernel === undefined ? {} : { kernel }),
    ...(controllers.length === 0 ? {} : { controllers }),
    ...(functions.length === 0 ? {} : { functions }),
    ...(providers.length === 0 ? {} : { providers }),
  };
  return Object.keys(facts).length === 0 ? undefined : facts;
}

function readFile(context: ReadContext, program: Program): readonly Step[] {
  const before = context.hits;
  const steps = readSteps(context, program.body);
  return context.hits === before ? [] : steps;
}

function readFunction(context: ReadContext, decl: FunctionDecl): RouteMethod | undefined {
  const before = context.hits;
  const body = readSteps(context, decl.body.body);
  if (context.hits === before) return undefined;
  return { name: decl.name.text, params: readParams(context, decl.params), body };
}

function nameOf(names: FileNames, decl: ClassDecl | TraitDecl): string {
  const namespace = names.namespaceAt(decl.start);
  return namespace === '' ? decl.name.text : `${namespace}\\${decl.name.text}`;
}

function enterClass(context: ReadContext, decl: ClassDecl | TraitDecl, name: string): void {
  context.self = name;
  context.parent = undefined;
  const parent = decl.kind === 'ClassDecl' && decl.extends !== undefined ? context.classOf(decl.extends) : undefined;
  context.parent = parent;
  context.inProvider = /provider$/i.test(parent ?? '');
}

function usesRouter(body: readonly Stmt[]): boolean {
  return body.some((stmt) => {
    if (stmt.kind === 'Use') {
      return stmt.items.some(
        ({ name }) => isRouteFacade(name.replace(/^\\/, '')) || isRouterClass(name.replace(/^\\/, '')),
      );
    }
    return stmt.kind === 'Namespace' && stmt.body !== undefined && usesRouter(stmt.body.body);
  });
}

/** The classes that `config/app.php` has under `providers`, or that `bootstrap/providers.php` returns. */
function readProviders(context: ReadContext, program: Program): readonly string[] {
  const answer = program.body.findLast((stmt) => stmt.kind === 'Return');
  if (answer?.kind !== 'Return' || answer.expr?.kind !== 'ArrayLit') return [];
  const { items } = answer.expr;
  const listed = items.find((item) => item.key?.kind === 'StringLit' && item.key.value === 'providers');
  if (listed !== undefined) return classesIn(readValue(context, listed.value, false));
  if (items.length === 0 || items.some((item) => item.key !== undefined)) return [];
  const names = classesIn(readValue(context, answer.expr, false));
  return names.every((name) => /provider$/i.test(name)) ? names : [];
}

/** Every class named in a value, in order: lists are merged and mapped in many ways, and the order stays. */
function classesIn(value: Value): readonly string[] {
  if (typeof value === 'string') return /^\\?\w+(?:\\\w+)+$/.test(value) ? [value.replace(/^\\/, '')] : [];
  if (typeof value !== 'object' || value === null) return [];
  switch (value.kind) {
    case 'class':
      return [value.name];
    case 'array':
      return value.items.flatMap((item) => classesIn(item.value));
    case 'chain':
      return value.calls.flatMap((call) => call.args.flatMap((arg) => classesIn(arg.value)));
    case 'call':
      return value.args.flatMap((arg) => classesIn(arg.value));
    default:
      return [];
  }
}
