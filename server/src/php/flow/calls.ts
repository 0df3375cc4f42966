/**
 * Calls: the arguments in their order, closures among them with what the callee calls them with, then the answer. A call
 * may end the function, change its arguments and what is known of the object.
 */
import type { Arg, Expr, FuncCall, Identifier, MethodCall, Name, New, StaticCall } from '../../syntax/php/ast.ts';
import { builtinType } from '../builtins.ts';
import {
  type ClassType,
  classesOf,
  classType,
  eitherType,
  literalOf,
  type StaticType,
  UNKNOWN,
  withoutNull,
} from '../types.ts';
import type { CallSite } from '../world.ts';
import { evaluateArguments, type SitesOf } from './arguments.ts';
import { boundType } from './bounds.ts';
import { applyReferences } from './call-effects.ts';
import { namedClass, thisType } from './declared.ts';
import { evaluate } from './evaluate.ts';
import { canHaveMembers, classOfAccess, knownType, receiverOf, textOf } from './fetches.ts';
import { assertedBy, evaluateConstruct } from './functions.ts';
import type { Run } from './run.ts';
import { deadState } from './state.ts';
import { forgetInside, forgetOwn, readVariable } from './variables.ts';

const CLOSURE: StaticType = { kind: 'callable', closure: true, returns: UNKNOWN };

export function evaluateFunctionCall(run: Run, call: FuncCall): StaticType {
  const { types, names } = run.flow.file;
  if (call.callee.kind !== 'Name') {
    const callee = evaluate(run, call.callee);
    if (call.firstClass) return withoutNull(callee).kind === 'callable' ? withoutNull(callee) : CLOSURE;
    const args = evaluateArguments(run, call.args, () => []);
    return finish(run, calledType(run, callee, args));
  }
  const candidates = names.functionsOf(call.callee);
  if (call.firstClass) {
    return { kind: 'callable', closure: true, returns: boundType(types.functionCall(candidates, [])) };
  }
  const construct = evaluateConstruct(run, call, candidates);
  if (construct !== undefined) return construct;
  const name = candidates.find((candidate) => types.world.functionNamed(candidate)) ?? candidates.at(-1) ?? '';
  const sites: SitesOf = (args) => [{ kind: 'function', name, args }];
  const args = evaluateArguments(run, call.args, sites);
  const answer = ownAnswer(run, candidates) ?? boundType(types.functionCall(candidates, args));
  applyReferences(run, call.args, args, { kind: 'function', name, args });
  assertedBy(run, call, candidates);
  return finish(run, answer);
}

/** PHP's own functions need not wait for the application, as long as this file declares none of the name. */
function ownAnswer(run: Run, candidates: readonly string[]): StaticType | undefined {
  const { keepsPlaces, functions } = run.flow.file;
  if (!keepsPlaces || candidates.some((name) => functions.has(name))) return undefined;
  return builtinType(candidates.at(-1) ?? '');
}

/** What calling a value answers: a closure, an object with `__invoke`, the name of a function. */
function calledType(run: Run, callee: StaticType, args: readonly StaticType[]): StaticType {
  const { types } = run.flow.file;
  const plain = receiverOf(callee);
  if (plain.kind === 'callable' && plain.returns.kind !== 'unknown' && !needsCall(plain.returns)) return plain.returns;
  const name = textOf(plain);
  if (name !== undefined) return boundType(types.functionCall([name.toLowerCase()], args));
  return canHaveMembers(plain) ? boundType(types.invoke(plain, args)) : UNKNOWN;
}

/** Whether what a signature answers depends on what it is called with. */
function needsCall(returns: StaticType): boolean {
  return returns.kind === 'template' || returns.kind === 'conditional';
}

/** A call after which nothing goes on never answers. */
function finish(run: Run, answer: StaticType): StaticType {
  if (answer.kind === 'never') run.state = deadState(run.state);
  return answer;
}

export function evaluateMethodCall(run: Run, call: MethodCall, object: StaticType): StaticType {
  const { types } = run.flow.file;
  const method = methodName(run, call.name);
  if (call.firstClass) {
    const isKnown = method !== undefined && canHaveMembers(object);
    return {
      kind: 'callable',
      closure: true,
      returns: isKnown ? boundType(types.call(receiverOf(object), method, [])) : UNKNOWN,
    };
  }
  const receiver = receiverOf(object);
  const sites: SitesOf = (args) => (method === undefined ? [] : sitesOf(receiver, 'method', method, args));
  const args = evaluateArguments(run, call.args, sites);
  const known = call.args.length === 0 ? knownType(run, call) : undefined;
  if (known !== undefined) return known;
  const answer =
    method === undefined || !canHaveMembers(receiver) ? UNKNOWN : boundType(types.call(receiver, method, args));
  if (method !== undefined) applyMethodReferences(run, call.args, args, receiver, method);
  // `if ($this->a && $this->isB() && $this->a->c())` is written by people who know that nothing changes in between.
  if (run.conditions === 0) forgetInside(run, call.object);
  return finish(run, answer);
}

export function evaluateStaticCall(run: Run, call: StaticCall): StaticType {
  const of = classOfAccess(run, call.class);
  const method = methodName(run, call.name);
  const isOwn = call.class.kind === 'Name' && isOwnPlace(call.class);
  const ask = (args: readonly StaticType[]): StaticType => {
    if (method === undefined || !canHaveMembers(of)) return UNKNOWN;
    const { types } = run.flow.file;
    // `parent::boot()` in an object is a call on it; what it says it is, is `$this`.
    if (!isOwn || readVariable(run, 'this').kind === 'unknown') return boundType(types.staticCall(of, method, args));
    return asOwn(run, call.class, of, boundType(types.call(of, method, args)));
  };
  if (call.firstClass) return { kind: 'callable', closure: true, returns: ask([]) };
  const sites: SitesOf = (args) => (method === undefined ? [] : sitesOf(of, isOwn ? 'method' : 'static', method, args));
  const args = evaluateArguments(run, call.args, sites);
  const answer = ask(args);
  if (method !== undefined) applyMethodReferences(run, call.args, args, of, method);
  if (isOwn && run.conditions === 0) forgetOwn(run);
  return finish(run, answer);
}

/** What a parent's method answers as its own class is an object of this class. */
function asOwn(run: Run, written: Name | Expr, parent: StaticType, answer: StaticType): StaticType {
  const isParent = written.kind === 'Name' && written.text.toLowerCase() === 'parent';
  const isSame = answer.kind === 'class' && parent.kind === 'class' && answer.name === parent.name && !answer.args;
  return isParent && isSame ? (thisType(run.flow.file, run.scope) ?? answer) : answer;
}

function isOwnPlace(name: Name): boolean {
  return name.form === 'unqualified' && /^(?:self|static|parent)$/i.test(name.text);
}

export function evaluateNew(run: Run, expr: New): StaticType {
  const { file } = run.flow;
  const of = expr.class.kind === 'Name' ? namedClass(file, expr.class, run.scope) : evaluate(run, expr.class);
  const object = expr.class.kind === 'Name' ? of : objectBehind(run, of);
  const args = evaluateArguments(run, expr.args, (given) => sitesOf(object, 'method', '__construct', given));
  return object.kind === 'class' && args.length > 0 ? constructed(run, object, args) : object;
}

/** What `new $x` makes: another object like `$x`, or one of the class it names. */
function objectBehind(run: Run, of: StaticType): StaticType {
  const plain = receiverOf(of);
  if (plain.kind === 'class' || plain.kind === 'static') return plain;
  if (plain.kind === 'scalar' && plain.classOf !== undefined) return plain.classOf;
  const name = textOf(plain);
  if (name !== undefined && /^\\?[A-Za-z_][\w\\]*$/.test(name)) return classType(name.replace(/^\\/, ''));
  return canHaveMembers(plain) || plain.kind === 'scalar' ? boundType(run.flow.file.types.instance(plain)) : UNKNOWN;
}

/** The class with what its constructor's arguments tell of its templates: `new Collection([$user])`. */
function constructed(run: Run, object: ClassType, args: readonly StaticType[]): StaticType {
  const { types, keepsPlaces } = run.flow.file;
  if (keepsPlaces || object.args !== undefined) return object;
  const templates = types.world.classNamed(object.name)?.templates;
  const params = templates && types.methodOf(object, '__construct')?.member.params;
  if (templates === undefined || params === undefined) return object;
  const found = new Map<string, StaticType>();
  for (const [at, param] of params.entries()) {
    const arg = args[at];
    if (arg !== undefined) matchTemplates(param.type, arg, found);
  }
  return found.size === 0
    ? object
    : classType(
        object.name,
        templates.map(({ name }) => found.get(name) ?? UNKNOWN),
      );
}

function matchTemplates(declared: StaticType, given: StaticType, found: Map<string, StaticType>): void {
  if (declared.kind === 'template') {
    const known = found.get(declared.name);
    found.set(declared.name, known === undefined ? withoutNull(given) : eitherType(known, withoutNull(given)));
  } else if (declared.kind === 'union') {
    for (const member of declared.members) matchTemplates(member, given, found);
  } else if (declared.kind === 'array' && given.kind === 'array') {
    if (declared.key && given.key) matchTemplates(declared.key, given.key, found);
    if (declared.value && given.value) matchTemplates(declared.value, given.value, found);
  } else if (declared.kind === 'class' && given.kind === 'class' && declared.name === given.name) {
    for (const [at, arg] of (declared.args ?? []).entries()) matchTemplates(arg, given.args?.[at] ?? UNKNOWN, found);
  } else if (declared.kind === 'scalar' && declared.classOf && given.kind === 'scalar' && given.classOf) {
    matchTemplates(declared.classOf, given.classOf, found);
  }
}

function sitesOf(
  object: StaticType,
  kind: 'method' | 'static',
  method: string,
  args: readonly StaticType[],
): readonly CallSite[] {
  return (classesOf(object) ?? []).map((each) => ({ kind, object: each, method, args }));
}

function applyMethodReferences(
  run: Run,
  args: readonly Arg[],
  argTypes: readonly StaticType[],
  object: StaticType,
  method: string,
): void {
  if (object.kind !== 'class' || !args.some(({ value }) => value.kind === 'Variable')) return;
  applyReferences(run, args, argTypes, { kind: 'method', object, method, args: argTypes });
}

/** In lower case; `undefined` when it is not known before the code runs. */
function methodName(run: Run, name: Identifier | Expr): string | undefined {
  if (name.kind === 'Identifier') return name.text.toLowerCase();
  const value = literalOf(evaluate(run, name));
  return typeof value === 'string' ? value.toLowerCase() : undefined;
}
