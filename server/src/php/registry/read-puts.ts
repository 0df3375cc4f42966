/**
 * What a file puts into stores under literal names, and what it has loaders load. Most code that looks like it means
 * something else; whether a store is meant is decided when all files are known, so that only what may be an object is kept.
 */
import type { Expr, MethodCall, Node, Program, StaticCall } from '../../syntax/php/ast.ts';
import type { FileNames } from '../names.ts';
import { hasPlaces, sizeOf } from '../resolve/parts.ts';
import type { BodyTypes } from '../summary/bodies.ts';
import { widenProperty } from '../summary/widen.ts';
import { surveyOf } from '../survey.ts';
import { membersOf, type StaticType, UNKNOWN } from '../types.ts';
import type { LoadSummary, PutSummary } from './keyed.ts';
import { lastName, typeOfClass } from './read-role.ts';

export interface KeyedFacts {
  readonly puts?: readonly PutSummary[];
  readonly loads?: readonly LoadSummary[];
}

/** `undefined` where the file is followed for its declarations alone. */
export function readKeyed(program: Program, names: FileNames, bodies: BodyTypes | undefined): KeyedFacts {
  if (bodies === undefined) return {};
  const { typeOf, classAt } = bodies;
  const puts: PutSummary[] = [];
  const loads: LoadSummary[] = [];
  const survey = surveyOf(program);
  for (const node of survey.calls) {
    if (node.kind !== 'MethodCall' && node.kind !== 'StaticCall') continue;
    if (node.name.kind === 'Identifier' && node.args.length > 0) readCall(node, node.name.text.toLowerCase());
  }
  for (const node of survey.writes) {
    if (node.kind !== 'Assign' && node.kind !== 'AssignRef') continue;
    addPut(readAssignment(node.target, node.value, names));
    if (node.target.kind === 'Subscript') loads.push(...readAutoload(node.target, node.value));
  }
  return { ...(puts.length === 0 ? {} : { puts }), ...(loads.length === 0 ? {} : { loads }) };

  function readCall(call: MethodCall | StaticCall, method: string): void {
    const [first, second] = call.args;
    if (first === undefined) return;
    if (call.kind === 'MethodCall' && LOADING.has(method) && isLoader(call.object))
      loads.push(...readLoad(call, method));
    if (second === undefined || !PUTTING.has(method) || !mayBeObject(second.value)) return;
    if (call.kind === 'MethodCall' && !mayKeep(call.object, second.value)) return;
    const key = keyIn(first.value, names);
    if (key === undefined) return;
    if (call.kind === 'MethodCall') addPut({ object: call.object, method, key, value: second.value });
    else addPut({ class: call.class, method, key, value: second.value });
  }

  function addPut(put: WrittenPut | undefined): void {
    if (put === undefined) return;
    const of = put.object === undefined ? put.class && typeOfClass(put.class, typeOf) : typeOf(put.object);
    const named = put.object && lastName(put.object);
    if (of === undefined || !(membersOf(of).some(canKeep) || (of.kind === 'unknown' && named !== undefined))) return;
    const { method, key } = put;
    const value = keptType(typeOf(put.value));
    if (value === undefined) return;
    const around = hasPlaces(of) || hasPlaces(value) ? classAt(put.value.start) : undefined;
    puts.push({
      of,
      ...(named === undefined ? {} : { named }),
      ...{ method, key, value },
      ...(around === undefined ? {} : { in: around }),
    });
  }
}

interface WrittenPut {
  readonly object?: Expr;
  readonly class?: StaticCall['class'];
  readonly method: string;
  readonly key: string;
  readonly value: Expr;
}

const PUTTING: ReadonlySet<string> = new Set([
  ...['set', 'add', 'put', 'register', 'bind', 'singleton', 'share', 'instance', 'store', 'inject', 'offsetset'],
  ...['setservice', 'setinstance', 'setobject', 'addservice', 'addinstance', 'registerservice'],
]);

/** Objects that hold values rather than services, by what they are usually called. */
const BAGS =
  /^(?:attributes|array|cache|cookies?|config|data|errors|headers|options|param(?:eter)?s|query|request|result|session|validator|view)$/i;

/** What a store is called on: results of other calls are made for the moment, but for `Registry::getInstance()`. */
function mayBeStore(object: Expr): boolean {
  switch (object.kind) {
    case 'Variable':
    case 'PropertyFetch':
    case 'StaticPropertyFetch':
      return !BAGS.test(lastName(object) ?? '');
    case 'StaticCall':
      return true;
    default:
      return false;
  }
}

/** `$registry->db = new Db`, `$container['db'] = fn () => …`: written like this where there is a new object. */
function readAssignment(target: Expr, value: Expr, names: FileNames): WrittenPut | undefined {
  if (!isNew(value)) return undefined;
  if (target.kind === 'Subscript') {
    const key = target.index && keyIn(target.index, names);
    const { base } = target;
    const isArray = base.kind === 'Variable' && (base.name === 'GLOBALS' || base.name.startsWith('_'));
    return key === undefined || isArray || !mayBeStore(base)
      ? undefined
      : { object: base, method: 'offsetset', key, value };
  }
  if (target.kind !== 'PropertyFetch' || target.name.kind !== 'Identifier') return undefined;
  const isOwn = target.object.kind === 'Variable' && target.object.name === 'this';
  return isOwn || !mayBeStore(target.object)
    ? undefined
    : { object: target.object, method: '__set', key: target.name.text, value };
}

function isNew(value: Expr): boolean {
  return value.kind === 'New' || value.kind === 'Closure' || value.kind === 'ArrowFunction';
}

/** `$this->set('user', $user)` hands something to a view; a container that fills itself makes what it keeps. */
function mayKeep(object: Expr, value: Expr): boolean {
  const isOwn = object.kind === 'Variable' && object.name === 'this';
  return isOwn ? isNew(value) : mayBeStore(object);
}

function mayBeObject(value: Expr): boolean {
  switch (value.kind) {
    case 'New':
    case 'Variable':
    case 'PropertyFetch':
    case 'StaticPropertyFetch':
    case 'MethodCall':
    case 'StaticCall':
    case 'FuncCall':
    case 'Closure':
    case 'ArrowFunction':
    case 'Assign':
    case 'AssignRef':
    case 'Clone':
      return true;
    default:
      return false;
  }
}

/** A text, or the name that `Foo::class` is. */
export function keyIn(expr: Expr, names: FileNames): string | undefined {
  if (expr.kind === 'StringLit') return expr.value;
  const isClass = expr.kind === 'ClassConstFetch' && expr.name.kind === 'Identifier' && /^class$/i.test(expr.name.text);
  return isClass && expr.class.kind === 'Name' ? names.classOf(expr.class) : undefined;
}

/** The type of what is put somewhere; `undefined` for values, which nobody calls anything on. */
function keptType(type: StaticType): StaticType | undefined {
  const kept = widenProperty(type);
  if (kept.kind === 'scalar' || kept.kind === 'array' || kept.kind === 'null') return undefined;
  return sizeOf(kept) > LARGEST ? UNKNOWN : kept;
}

const LARGEST = 30;

function canKeep({ kind }: StaticType): boolean {
  return kind === 'class' || kind === 'static' || kind === 'deferred';
}

const LOADING: ReadonlySet<string> = new Set(['model', 'library', 'driver', 'module', 'service']);

/** `$this->load`, `$loader`, `$CI->load`. */
function isLoader(object: Expr): boolean {
  return /^(?:load|loader)$/i.test(lastName(object) ?? '');
}

/** Loaders take one name or a list; a model's second argument and a library's third is the name of the property. */
function readLoad({ args }: MethodCall, method: string): readonly LoadSummary[] {
  const [first] = args;
  const alias = args[method === 'model' ? 1 : 2]?.value;
  return textsIn(first?.value).map((name) => ({
    method,
    name,
    ...(alias?.kind === 'StringLit' && alias.value !== '' ? { alias: alias.value } : {}),
  }));
}

/** `$autoload['libraries'] = ['database', 'session']` of CodeIgniter's configuration. */
function readAutoload({ base, index }: Extract<Expr, { kind: 'Subscript' }>, value: Expr): readonly LoadSummary[] {
  if (base.kind !== 'Variable' || base.name !== 'autoload' || index?.kind !== 'StringLit') return [];
  const method = AUTOLOADED.get(index.value);
  return method === undefined ? [] : textsIn(value).map((name) => ({ method, name }));
}

const AUTOLOADED: ReadonlyMap<string, string> = new Map([
  ['libraries', 'library'],
  ['model', 'model'],
  ['drivers', 'driver'],
]);

function textsIn(expr: Node | undefined): readonly string[] {
  if (expr?.kind === 'StringLit') return [expr.value];
  if (expr?.kind !== 'ArrayLit') return [];
  return expr.items.flatMap(({ value }) => (value.kind === 'StringLit' ? [value.value] : []));
}
