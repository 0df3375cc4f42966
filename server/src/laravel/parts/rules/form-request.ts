/**
 * Form requests. Every class with `rules()` is read, as only the application knows which of them are requests.
 */
import { isKind, type Literal } from '../../../php/literal.ts';
import type { ClassLike, Member, MethodCall } from '../../../syntax/php/ast.ts';
import { walk } from '../../../syntax/php/walk.ts';
import { argument, literalOf, methodOf, type Reading, subject } from '../reading.ts';
import { namesFrom } from '../uses/use.ts';
import type { RequestFact } from './facts.ts';
import { returnsOf } from './locals.ts';
import { readReturnedRules, readRuleSet } from './rule-set.ts';
import { methodNamed, sourcesOf, valueNamed } from './sources.ts';

/** The reading stands inside the class. `undefined` for a class that says nothing about rules. */
export function readRequest(reading: Reading, node: ClassLike): RequestFact | undefined {
  const { members } = node;
  const rules = methodNamed(members, 'rules');
  const isRequest = /\\FormRequest$/.test(reading.scope.parent) || /Request$/.test(reading.scope.parent);
  if (rules?.body === undefined && !isRequest) return undefined;
  const ruleSet = readRuleSetOf(reading, members);
  const messages = returnedArray(reading, members, 'messages');
  const attributes = returnedArray(reading, members, 'attributes');
  const authorize = readAuthorize(members);
  const hooks = HOOKS.filter((name) => methodNamed(members, name.toLowerCase()) !== undefined);
  const merges = readMerges(reading, members);
  const settings = readSettings(reading, members);
  return {
    class: reading.scope.class,
    at: node.kind === 'AnonymousClass' ? node.start : node.name.start,
    ...(ruleSet === undefined ? {} : { rules: ruleSet }),
    ...(messages === undefined ? {} : { messages }),
    ...(attributes === undefined ? {} : { attributes }),
    ...(authorize === undefined ? {} : { authorize }),
    ...(hooks.length === 0 ? {} : { hooks }),
    ...(merges.length === 0 ? {} : { merges }),
    ...(Object.keys(settings).length === 0 ? {} : { settings }),
  };
}

const HOOKS: readonly string[] = [
  'prepareForValidation',
  'passedValidation',
  'withValidator',
  'after',
  'validationData',
  'validator',
  'failedValidation',
  'failedAuthorization',
  'getRedirectUrl',
];

const SETTINGS: ReadonlySet<string> = new Set([
  'redirect',
  'redirectRoute',
  'redirectAction',
  'errorBag',
  'stopOnFirstFailure',
]);

function readRuleSetOf(reading: Reading, members: readonly Member[]): RequestFact['rules'] {
  const body = methodNamed(members, 'rules')?.body?.body;
  if (body !== undefined) return readReturnedRules(reading, body, sourcesOf(members));
  const property = valueNamed(members, 'rules');
  return property === undefined ? undefined : readRuleSet(reading, property, sourcesOf(members));
}

/** The array that a method returns, when it is the only one; the texts in it may be computed. */
function returnedArray(reading: Reading, members: readonly Member[], name: string): Literal | undefined {
  const [only, ...others] = returnsOf(methodNamed(members, name)?.body?.body ?? []);
  if (only === undefined || others.length > 0) return undefined;
  const literal = literalOf(reading, only.expr);
  return isKind(literal, 'array') && literal.items.length > 0 ? literal : undefined;
}

function readAuthorize(members: readonly Member[]): RequestFact['authorize'] {
  const body = methodNamed(members, 'authorize')?.body?.body;
  if (body === undefined) return undefined;
  const [only, ...others] = returnsOf(body);
  return only?.expr.kind === 'BoolLit' && others.length === 0 && !only.conditional ? only.expr.value : 'code';
}

/** Fields that methods of the request put into it. */
function readMerges(reading: Reading, members: readonly Member[]): readonly string[] {
  const fields = new Set<string>();
  for (const hook of ['prepareforvalidation', 'passedvalidation', 'validationdata', 'all']) {
    const body = methodNamed(members, hook)?.body;
    if (body === undefined) continue;
    walk(body, {
      enter: (node) => {
        if (node.kind === 'MethodCall') for (const field of mergedFields(reading, node)) fields.add(field);
        return true;
      },
    });
  }
  return [...fields];
}

function mergedFields(reading: Reading, call: MethodCall): readonly string[] {
  const name = methodOf(call);
  if (!/^(?:merge|replace|mergeIfMissing)$/.test(name) || subject(reading, call.object) !== '$this') return [];
  const given = argument(call.args, 0);
  if (given?.kind !== 'ArrayLit') return [];
  return given.items.flatMap(({ key }) => (key === undefined ? [] : namesFrom(literalOf(reading, key))));
}

function readSettings(reading: Reading, members: readonly Member[]): Record<string, Literal> {
  const settings: Record<string, Literal> = {};
  for (const name of SETTINGS) {
    const value = valueNamed(members, name);
    if (value !== undefined) settings[name] = literalOf(reading, value);
  }
  return settings;
}
