/**
 * Reads tests of PHPUnit and Pest and the requests they make. Only files in a folder of tests are read.
 */
import { isKind, type Literal } from '../../../php/literal.ts';
import type { Arg, Expr, FuncCall, Method, MethodCall, StaticCall } from '../../../syntax/php/ast.ts';
import type { FunctionReader, MethodReader, Readers, StaticReader } from '../readers.ts';
import { argument, classBehind, classFrom, literalOf, type Reading, rootOf, textAt, textOf } from '../reading.ts';
import type { TestRequest } from './facts.ts';

export function isTestFile(path: string): boolean {
  return /(?:^|\/)tests?\//i.test(path) || /Test\.php$/.test(path);
}

/** A method that PHPUnit runs: by name, annotation or attribute. */
export function isTestMethod(method: Method): boolean {
  if (/^test/i.test(method.name.text)) return true;
  const doc = method.leading.findLast(({ kind }) => kind === 'doc');
  if (doc !== undefined && /@test\b/.test(doc.text)) return true;
  return method.attributes.some(({ name }) => /(?:^|\\)Test$/.test(name.text));
}

export const TEST_FUNCTIONS: Readers<FunctionReader> = [
  ['it test', readPest],
  ['factory', (call, _name, reading) => addFactory(reading, classBehind(reading, argument(call.args, 0)), call.start)],
];

const REQUESTS =
  'get getjson post postjson put putjson patch patchjson delete deletejson options optionsjson head json call visit';

export const TEST_METHODS: Readers<MethodReader> = [[REQUESTS, readMethod]];
export const TEST_STATICS: Readers<StaticReader> = [
  ['factory', (call, of, _name, reading) => addFactory(reading, of, call.start)],
];
/** Pest's functions, by their full name. */
export const PEST_REQUESTS: Readers<FunctionReader> = [
  [
    REQUESTS.split(' ')
      .map((name) => `pest\\laravel\\${name}`)
      .join(' '),
    readFunction,
  ],
];

function addFactory(reading: Reading, model: string | undefined, at: number): void {
  if (model !== undefined && isTestFile(reading.path)) reading.found.tests.factory(model, at);
}

function readPest(call: FuncCall, name: string, reading: Reading): void {
  if (!isTestFile(reading.path)) return;
  const title = textAt(reading, call.args, 0);
  const body = argument(call.args, 1);
  if (title === undefined || (body !== undefined && !isFunction(body))) return;
  reading.found.tests.open(name === 'it' ? `it ${title}` : title, reading.scope.class, call.start, call.end);
}

function readMethod(call: MethodCall, name: string, reading: Reading): void {
  if (isTestFile(reading.path) && isTestCase(rootOf(reading, call.object))) addRequest(call, name, reading);
}

/** `$this->actingAs($user)->get(…)`, and in Pest `actingAs($user)->get(…)`. */
function isTestCase(root: string): boolean {
  return root === '$this' || root === '$test' || root === '()' || /^(?:test|actingas|from|withheaders)\(\)$/.test(root);
}

function readFunction(call: FuncCall, name: string, reading: Reading): void {
  if (isTestFile(reading.path)) addRequest(call, name.slice(name.lastIndexOf('\\') + 1), reading);
}

function addRequest(call: FuncCall | MethodCall | StaticCall, name: string, reading: Reading): void {
  const isGeneral = name === 'json' || name === 'call';
  const uri = argument(call.args, isGeneral ? 1 : 0, 'uri');
  const verb = isGeneral ? textAt(reading, call.args, 0) : name === 'visit' ? 'GET' : name.replace(/json$/, '');
  const target = uri === undefined ? {} : targetOf(reading, uri);
  // `$this->get('key')` of other helpers takes no path.
  if (Object.keys(target).length === 0) return;
  const method = verb === undefined ? {} : { method: verb.toUpperCase() };
  reading.found.tests.request({ ...method, ...target, at: call.start });
}

function targetOf(reading: Reading, uri: Expr): Pick<TestRequest, 'path' | 'route' | 'action'> {
  if (uri.kind === 'FuncCall' && uri.callee.kind === 'Name') {
    const called = uri.callee.text.toLowerCase();
    if (called === 'route') return routeOf(reading, uri.args);
    if (called === 'action') return actionOf(literalOf(reading, argument(uri.args, 0)));
  }
  const isUrl = uri.kind === 'FuncCall' && uri.callee.kind === 'Name' && uri.callee.text.toLowerCase() === 'url';
  const path = pathOf(literalOf(reading, isUrl ? argument(uri.args, 0) : uri));
  return path === undefined ? {} : { path };
}

function routeOf(reading: Reading, args: readonly Arg[]): Pick<TestRequest, 'route'> {
  const name = textAt(reading, args, 0);
  return name === undefined ? {} : { route: name };
}

function actionOf(action: Literal): Pick<TestRequest, 'action'> {
  const [of, method] = isKind(action, 'array') ? action.items.map(({ value }) => value) : [action];
  const owner = of === undefined ? undefined : (classFrom(of) ?? textOf(of));
  if (owner === undefined) return {};
  return { action: typeof method === 'string' ? `${owner}@${method}` : owner };
}

/** `/orders/*` for `"/orders/{$order->id}"`; `undefined` when nothing of it is known. */
function pathOf(literal: Literal): string | undefined {
  if (typeof literal === 'string') return literal;
  if (!isKind(literal, 'concat') || !literal.parts.some((part) => typeof part === 'string')) return undefined;
  return literal.parts.map((part) => (typeof part === 'string' ? part : '*')).join('');
}

function isFunction({ kind }: Expr): boolean {
  return kind === 'Closure' || kind === 'ArrowFunction';
}
