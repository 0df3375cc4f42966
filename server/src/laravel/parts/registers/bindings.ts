/**
 * Bindings of the container, in providers and start-up code.
 */
import { isKind } from '../../../php/literal.ts';
import type { Arg, Expr, MethodCall, StaticCall } from '../../../syntax/php/ast.ts';
import type { MethodReader, Readers, StaticReader } from '../readers.ts';
import { argument, callsBehind, literalOf, methodOf, type Reading, subject, wrapped } from '../reading.ts';
import { classesOfType } from '../subject.ts';
import { isContainer } from '../uses/on.ts';
import { namesFrom } from '../uses/use.ts';
import type { BindingFact } from './facts.ts';
import { concreteOf, nameOf, register } from './register.ts';

const NAMES = 'bind bindif singleton singletonif scoped scopedif instance alias extend tag when';

export const BINDING_METHODS: Readers<MethodReader> = [[NAMES, readMethod]];
export const BINDING_FACADES: Readers<StaticReader> = [['illuminate\\support\\facades\\app', readFacade]];

function readMethod(call: MethodCall, name: string, reading: Reading): void {
  if (isContainer(subject(reading, call.object))) readBinding(call, name, reading);
}

const BINDINGS: ReadonlySet<string> = new Set(NAMES.split(' '));

function readFacade(call: StaticCall, _of: string, name: string, reading: Reading): void {
  if (BINDINGS.has(name)) readBinding(call, name, reading);
}

function readBinding(call: MethodCall | StaticCall, name: string, reading: Reading): void {
  const { args, start } = call;
  if (name === 'when') readContextual(call, reading);
  else if (name === 'tag') readTag(reading, start, args);
  else if (name === 'alias') {
    const alias = nameOf(reading, argument(args, 1, 'alias'));
    addBinding(reading, start, 'alias', alias, nameOf(reading, argument(args, 0, 'abstract')));
  } else {
    const abstract = argument(args, 0, 'abstract');
    const concrete = argument(args, 1, name === 'instance' ? 'instance' : 'concrete');
    const lifetime = name.replace(/if$/, '') as BindingFact['lifetime'];
    const ifMissing = name.endsWith('if');
    if (concrete === undefined && (abstract?.kind === 'Closure' || abstract?.kind === 'ArrowFunction')) {
      // Since Laravel 12 a closure may stand alone: it is bound to the types that it declares to return.
      for (const bound of classesOfType(abstract.returnType, reading.names)) {
        addBinding(reading, start, lifetime, bound, concreteOf(reading, abstract), ifMissing);
      }
      return;
    }
    const bound = nameOf(reading, abstract);
    const to = concrete === undefined && lifetime !== 'extend' ? bound : concreteOf(reading, concrete);
    addBinding(reading, start, lifetime, bound, to, ifMissing);
  }
}

function addBinding(
  reading: Reading,
  at: number,
  lifetime: BindingFact['lifetime'],
  name: string | undefined,
  to: string | undefined,
  ifMissing = false,
): void {
  register(reading, at, {
    kind: 'binding',
    ...(name === undefined ? {} : { name }),
    lifetime,
    ...(to === undefined ? {} : { to }),
    ...(ifMissing ? { ifMissing } : {}),
  });
}

function readTag(reading: Reading, at: number, args: readonly Arg[]): void {
  const tagged = literalOf(reading, argument(args, 0));
  const tags = namesFrom(literalOf(reading, argument(args, 1)));
  for (const name of wrapped(tagged).flatMap(namesFrom))
    for (const tag of tags) addBinding(reading, at, 'tag', name, tag);
}

/** `when(A)->needs(B)->give(C)` */
function readContextual(call: MethodCall | StaticCall, reading: Reading): void {
  const behind = callsBehind(reading, call);
  const needs = behind.find((one) => methodOf(one) === 'needs');
  const give = behind.find((one) => /^give(?:Config|Tagged)?$/.test(methodOf(one)));
  if (needs === undefined) return;
  const needed = nameOf(reading, argument(needs.args, 0));
  const given = give === undefined ? undefined : argument(give.args, 0);
  const gives = given === undefined || methodOf(give as MethodCall) !== 'give' ? undefined : concreteOf(reading, given);
  const value =
    gives === undefined && given !== undefined && !isFunction(given) ? literalOf(reading, given) : undefined;
  register(reading, call.start, {
    kind: 'contextual',
    for: wrapped(literalOf(reading, argument(call.args, 0))).flatMap(namesFrom),
    ...(needed === undefined ? {} : { needs: needed }),
    ...(gives === undefined ? {} : { gives }),
    ...(value === undefined || isKind(value, 'unknown') ? {} : { value }),
  });
}

function isFunction({ kind }: Expr): boolean {
  return kind === 'Closure' || kind === 'ArrowFunction';
}
