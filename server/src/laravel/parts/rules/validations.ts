/**
 * Validations in code: `$request->validate([…])`, `$this->validate($request, […])`, `Validator::make($data, […])`.
 */
import type { Arg, Expr, MethodCall, StaticCall } from '../../../syntax/php/ast.ts';
import type { FunctionReader, MethodReader, Readers, StaticReader } from '../readers.ts';
import { argument, literalOf, methodOf, type Reading, rootOf } from '../reading.ts';
import { isRequest } from '../uses/on.ts';
import type { ValidationFact } from './facts.ts';
import { readRuleSet } from './rule-set.ts';
import { sourcesOf } from './sources.ts';

export const VALIDATING_METHODS: Readers<MethodReader> = [
  ['validate validatewithbag validateonly', readMethod],
  ['make', readFactory],
];

export const VALIDATING_FUNCTIONS: Readers<FunctionReader> = [
  ['validator', (call, _name, reading) => add(reading, 'validator', '', call.start, call.args, 1)],
];

export const VALIDATING_FACADES: Readers<StaticReader> = [['illuminate\\support\\facades\\validator', readFacade]];

function readMethod(call: MethodCall, name: string, reading: Reading): void {
  const root = rootOf(reading, call.object);
  const shift = name === 'validatewithbag' ? 1 : 0;
  const via = `->${methodOf(call)}`;
  // Whether another declared class is a request, its ancestors tell.
  const mayBeRequest = /^\w+(?:\\\w+)*$/.test(root) && argument(call.args, shift)?.kind === 'ArrayLit';
  if (isRequest(root) || mayBeRequest) {
    add(reading, via, root, call.start, call.args, shift);
    return;
  }
  if (root !== '$this') return;
  // Controllers give the request first, Livewire components and requests do not.
  const first = argument(call.args, shift);
  const at = first !== undefined && isRules(first) ? shift : shift + 1;
  if (argument(call.args, at) !== undefined) add(reading, via, root, call.start, call.args, at);
}

function readFacade(call: StaticCall, _of: string, name: string, reading: Reading): void {
  if (name === 'make' || name === 'validate') {
    add(reading, `Validator::${methodOf(call)}`, '', call.start, call.args, 1);
  }
}

/** `validator()->make(…)`, a factory that was injected. */
function readFactory(call: MethodCall, _name: string, reading: Reading): void {
  const root = rootOf(reading, call.object);
  const isFactory = root === 'validator()' || /^Illuminate\\(?:Contracts\\)?Validation\\Factory$/.test(root);
  if (isFactory) add(reading, '->make', root, call.start, call.args, 1);
}

function isRules(expr: Expr): boolean {
  if (expr.kind === 'ArrayLit') return true;
  return expr.kind === 'PropertyFetch' || expr.kind === 'FuncCall' || expr.kind === 'MethodCall'
    ? /rules/i.test(expr.kind === 'FuncCall' ? '' : expr.name.kind === 'Identifier' ? expr.name.text : '')
    : false;
}

function add(reading: Reading, via: string, on: string, at: number, args: readonly Arg[], rulesAt: number): void {
  const rules = argument(args, rulesAt, 'rules');
  if (rules === undefined) return;
  const messages = argument(args, rulesAt + 1, 'messages');
  const { class: owner, function: around } = reading.scope;
  const fact: ValidationFact = {
    via,
    on,
    ...(owner === '' ? {} : { class: owner }),
    ...(around === '' ? {} : { function: around }),
    at,
    rules: readRuleSet(reading, rules, sourcesOf(reading.scope.members), reading.scope.body),
    ...(messages === undefined ? {} : { messages: literalOf(reading, messages) }),
  };
  reading.found.validations.push(fact);
}
