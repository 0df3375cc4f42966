/**
 * The value of an expression of a route program. What a call does to the router is done by `call.ts`; here are
 * constants, variables, operators and the way a chain is followed.
 */
import type { Argument, ChainValue, Item, Place, Value, ValueNode } from '../facts.ts';
import { fromLiteral } from '../from-literal.ts';
import type { Origin } from '../list.ts';
import { isAppClass } from '../names.ts';
import { callObject, callStatic } from './call.ts';
import { callFunction } from './functions.ts';
import { callOwnFunction, constantIn, newInstance } from './methods.ts';
import { folderOf } from './paths.ts';
import {
  isArray,
  isObject,
  isPartial,
  isUnknown,
  keyOf,
  type Php,
  type PhpArray,
  push,
  type Scope,
  textOf,
  truthOf,
  unknown,
} from './php-values.ts';
import { mayStep, type Run, report } from './run.ts';

export function evaluate(run: Run, value: Value, scope: Scope): Php {
  if (typeof value !== 'object' || value === null) return value;
  if (run.nesting >= MAX_NESTING) return unknown('too deep a call');
  run.nesting++;
  try {
    return evaluateNode(run, value, scope);
  } finally {
    run.nesting--;
  }
}

/** Expressions in expressions, through closures and includes too; what goes deeper is unknown, not an overflow. */
const MAX_NESTING = 400;

function evaluateNode(run: Run, value: ValueNode, scope: Scope): Php {
  switch (value.kind) {
    case 'class':
      return value.name;
    case 'constant':
      return constantOf(run, value.class ?? undefined, value.name, scope);
    case 'array':
      return arrayValue(run, value.items, scope);
    case 'concat':
      return value.parts.map((part) => textOf(evaluate(run, part, scope))).join('');
    case 'variable':
      return variableOf(scope, value.name);
    case 'element': {
      const base = evaluate(run, value.base, scope);
      const key = evaluate(run, value.key, scope);
      if (isArray(base)) return base.get(keyOf(key)) ?? null;
      if (isObject(base) && base.kind === 'application')
        return key === 'router' ? { kind: 'router' } : unknown(textOf(key));
      return unknown(`${labelOf(base)}[${textOf(key)}]`);
    }
    case 'member':
      return memberOf(evaluate(run, value.object, scope), value.name);
    case 'choice': {
      const test = evaluate(run, value.test, scope);
      const truth = truthOf(test);
      if (truth === undefined) return unknown('a choice');
      if (!truth) return evaluate(run, value.no, scope);
      return value.yes === undefined ? test : evaluate(run, value.yes, scope);
    }
    case 'not': {
      const truth = truthOf(evaluate(run, value.value, scope));
      return truth === undefined ? unknown('a condition') : !truth;
    }
    case 'binary':
      return binaryOf(run, value, scope);
    case 'closure':
      return { kind: 'closure', value, scope };
    case 'include': {
      const path = textOf(evaluate(run, value.path, scope));
      return run.include(path, scope, value, value.once);
    }
    case 'call':
      return callOf(run, value, scope);
    case 'static': {
      const args = argumentsOf(run, value.args, scope);
      return callStatic(run, value, args, scope, originOf(scope, value));
    }
    case 'chain':
      return chainOf(run, value, scope);
    case 'new': {
      const known = run.classes.get(value.class.toLowerCase());
      if (known !== undefined) return newInstance(run, known);
      return isAppClass(value.class) ? { kind: 'application' } : unknown(`new ${value.class}`);
    }
    default:
      return unknown('an expression');
  }
}

type NodeOf<K extends ValueNode['kind']> = Extract<ValueNode, { kind: K }>;

function chainOf(run: Run, chain: ChainValue, scope: Scope): Php {
  let object = evaluate(run, chain.root, scope);
  const origin = originOf(scope, chain);
  for (const call of chain.calls) {
    if (!mayStep(run, scope.path)) return unknown('a chain');
    object = callObject(run, object, call, argumentsOf(run, call.args, scope), scope, origin);
  }
  return object;
}

function originOf(scope: Scope, { start, end }: Place): Origin {
  return { path: scope.path, start, end };
}

/** The values given to a call: those without a name in order, and the named ones. */
export interface Given {
  readonly values: readonly Php[];
  readonly named: ReadonlyMap<string, Php>;
}

export function argumentsOf(run: Run, args: readonly Argument[], scope: Scope): Given {
  const values: Php[] = [];
  const named = new Map<string, Php>();
  for (const arg of args) {
    const value = evaluate(run, arg.value, scope);
    if (arg.name !== undefined) named.set(arg.name, value);
    else if (arg.spread && isArray(value)) {
      for (const [key, one] of value) {
        if (typeof key === 'number') values.push(one);
        else named.set(key, one);
      }
    } else values.push(value);
  }
  return { values, named };
}

function arrayValue(run: Run, items: readonly Item[], scope: Scope): PhpArray {
  const array: PhpArray = new Map();
  for (const item of items) {
    const value = evaluate(run, item.value, scope);
    if (item.spread) {
      if (isArray(value)) {
        for (const [key, one] of value) {
          if (typeof key === 'number') push(array, one);
          else array.set(key, one);
        }
      } else push(array, value);
    } else if (item.key === undefined) push(array, value);
    else array.set(keyOf(evaluate(run, item.key, scope)), value);
  }
  return array;
}

function variableOf(scope: Scope, name: string): Php {
  const value = scope.variables.get(name);
  if (value !== undefined) return value;
  if (name === 'this' && scope.self !== undefined) return scope.self;
  if (name === 'router') return { kind: 'router' };
  return name === 'app' ? { kind: 'application' } : unknown(`$${name}`);
}

function memberOf(object: Php, name: string): Php {
  if (!isObject(object)) return name === 'value' && object !== null ? object : unknown(`->${name}`);
  switch (object.kind) {
    case 'application':
      return name === 'router' ? { kind: 'router' } : unknown(`$app->${name}`);
    case 'instance': {
      const value = object.properties.get(name);
      if (value !== undefined) return value;
      if (name === 'app') return { kind: 'application' };
      return name === 'router' ? { kind: 'router' } : unknown(`$this->${name}`);
    }
    default:
      return unknown(`${labelOf(object)}->${name}`);
  }
}

function labelOf(value: Php): string {
  return isUnknown(value) ? value.label : isObject(value) ? value.kind : textOf(value);
}

function constantOf(run: Run, className: string | undefined, name: string, scope: Scope): Php {
  if (className !== undefined) {
    const own = constantIn(run, className, name);
    if (own !== undefined) return own;
    const literal = run.lookups.constant?.(className, name);
    return literal === undefined ? unknown(`${className}::${name}`) : evaluate(run, fromLiteral(literal), scope);
  }
  switch (name.toUpperCase()) {
    case '__DIR__':
      return `/${folderOf(scope.path)}`.replace(/\/$/, '') || '/';
    case '__FILE__':
      return `/${scope.path}`;
    case 'DIRECTORY_SEPARATOR':
      return '/';
    case '__NAMESPACE__':
      return scope.within?.name.split('\\').slice(0, -1).join('\\') ?? unknown(name);
    default:
      return unknown(name);
  }
}

function binaryOf(run: Run, { op, left, right }: NodeOf<'binary'>, scope: Scope): Php {
  const first = evaluate(run, left, scope);
  if (op === '??') return first === null ? evaluate(run, right, scope) : first;
  if (op === '&&' || op === 'and' || op === '||' || op === 'or') {
    const stops = op === '||' || op === 'or';
    const [one, two] = [truthOf(first), truthOf(evaluate(run, right, scope))];
    if (one === stops || two === stops) return stops;
    return one === undefined || two === undefined ? unknown('a condition') : !stops;
  }
  const second = evaluate(run, right, scope);
  if (op === '+' && isArray(first) && isArray(second)) return new Map([...second, ...first]);
  if (isObject(first) || isObject(second) || isPartial(textOf(first)) || isPartial(textOf(second))) return unknown(op);
  switch (op) {
    case '===':
      return first === second;
    case '!==':
      return first !== second;
    case '==':
      return typeof first === typeof second ? first === second : unknown(op);
    case '!=':
      return typeof first === typeof second ? first !== second : unknown(op);
    case '+':
      return typeof first === 'number' && typeof second === 'number' ? first + second : unknown(op);
    default:
      return unknown(op);
  }
}

function callOf(run: Run, value: NodeOf<'call'>, scope: Scope): Php {
  const { values, named } = argumentsOf(run, value.args, scope);
  if (!mayStep(run, scope.path)) return unknown(value.name);
  if (value.name === 'config') return configOf(run, values, scope, value);
  if (value.name === 'env') return unknown(`env(${textOf(values[0])})`);
  const args = [...values, ...named.values()];
  const own = callOwnFunction(run, value.name, args);
  if (own !== undefined) return own;
  return callFunction(run, value.name, args) ?? unknown(callLabel(value.name, values));
}

function callLabel(name: string, args: readonly Php[]): string {
  return `${name}(${args.map((arg) => (isObject(arg) || isArray(arg) ? '…' : textOf(arg))).join(', ')})`;
}

/** `config('api.prefix')`, as it stands in the config file. `env()` is taken at its default, which is said. */
function configOf(run: Run, args: readonly Php[], scope: Scope, at: Place): Php {
  const [key = null, fallback] = args;
  const literal = typeof key === 'string' ? run.lookups.config?.(key) : undefined;
  if (literal === undefined) return unknown(callLabel('config', args));
  const value = fromLiteral(literal);
  if (typeof value === 'object' && value?.kind === 'call' && value.name === 'env') {
    const assumed = value.args[1]?.value;
    if (assumed === undefined) return unknown(callLabel('config', args));
    report(run, 'assumed-value', scope.path, at, `config('${textOf(key)}') is taken to be the default of its env()`);
    return evaluate(run, assumed, scope);
  }
  const found = evaluate(run, value, scope);
  return found === null ? (fallback ?? null) : found;
}
