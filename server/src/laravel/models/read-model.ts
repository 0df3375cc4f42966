/**
 * Reads the model facts of one class or trait. It looks for what Eloquent looks for and knows nothing of other files, so
 * classes that are no models are read as well: quickly, and nearly always without a fact.
 */

import { declaredName } from '../../php/class-facts.ts';
import type { Literal } from '../../php/literal.ts';
import type { FileNames } from '../../php/names.ts';
import type { ClassLike, Method, Name } from '../../syntax/php/ast.ts';
import { evaluate, type Values } from '../schema/evaluate.ts';
import { isAccessor, readAccessor } from './accessors.ts';
import { readAttributes } from './attributes.ts';
import { readBoot } from './boot.ts';
import { castsMethodOf, readCasts } from './casts.ts';
import {
  MODEL_ANSWERS,
  MODEL_PROPERTIES,
  type ModelAnswer,
  type ModelConstant,
  type ModelFacts,
  type ModelProperty,
} from './facts.ts';
import { readRelation } from './relations.ts';
import { readScope } from './scopes.ts';
import { eachStatement } from './statements.ts';

/** `undefined` when there is nothing of a model in the class; a model may still be without a fact of its own. */
export function readModel(node: ClassLike, names: FileNames): ModelFacts | undefined {
  const isClass = node.kind === 'ClassDecl' && node.extends !== undefined;
  if (!isClass && node.kind !== 'TraitDecl') return undefined;
  const values = valuesOf(node, names);
  const facts: Draft = {};
  const attributes = readAttributes(node.attributes, values);
  if (attributes.length > 0) facts.attributes = attributes;
  for (const member of node.members) {
    if (member.kind === 'Property') {
      for (const { name, default: value } of member.items) {
        if (value === undefined) continue;
        if (name === 'casts') facts.casts = readCasts(value, values);
        else if (PROPERTIES.has(name)) set(facts, 'properties', name as ModelProperty, evaluate(value, values));
      }
    } else if (member.kind === 'ClassConst') {
      for (const { name, value } of member.items)
        if (/^(?:CREATED|UPDATED|DELETED)_AT$/.test(name.text))
          set(facts, 'constants', name.text as ModelConstant, evaluate(value, values));
    } else if (member.kind === 'Method') readMethod(member, node, values, facts);
  }
  return Object.keys(facts).length === 0 ? undefined : facts;
}

type Draft = { -readonly [K in keyof ModelFacts]: ModelFacts[K] };

const PROPERTIES: ReadonlySet<string> = new Set(MODEL_PROPERTIES);
const ANSWERS: ReadonlyMap<string, ModelAnswer> = new Map(MODEL_ANSWERS.map((name) => [name.toLowerCase(), name]));

function set<K extends string>(
  facts: Draft,
  part: 'properties' | 'constants' | 'answers',
  name: K,
  value: Literal,
): void {
  facts[part] = { ...facts[part], [name]: value };
}

function readMethod(method: Method, node: ClassLike, values: Values, facts: Draft): void {
  const name = method.name.text.toLowerCase();
  if (method.body === undefined) return;
  if (name === 'casts' && method.params.length === 0) {
    const casts = castsMethodOf(method, values);
    if (casts.casts.length > 0 || casts.parent) facts.castsMethod = casts;
    return;
  }
  const answer = ANSWERS.get(name);
  if (answer !== undefined) {
    const value = answerOf(method, values);
    if (value !== undefined) set(facts, 'answers', answer, value);
    return;
  }
  if (readBoot(method, node, values, facts)) return;
  if (isAccessor(method, values)) facts.accessors = [...(facts.accessors ?? []), readAccessor(method, values)];
  const scope = readScope(method, values);
  if (scope !== undefined) facts.scopes = [...(facts.scopes ?? []), scope];
  const relation = readRelation(method, node, values);
  if (relation !== undefined) facts.relations = [...(facts.relations ?? []), relation];
}

/** What the first `return` gives; a class for what makes an object of it: `UserFactory::new()`. */
function answerOf(method: Method, values: Values): Literal | undefined {
  let found: Literal | undefined;
  eachStatement(method.body?.body ?? [], (stmt) => {
    if (stmt.kind !== 'Return' || stmt.expr === undefined || found !== undefined) return;
    const { expr } = stmt;
    const isMade = expr.kind === 'StaticCall' && expr.class.kind === 'Name' && /^(?:new|make)$/i.test(nameOf(expr));
    if (isMade && expr.class.kind === 'Name') found = { kind: 'class', name: values.classOf(expr.class) };
    else found = evaluate(expr, values);
  });
  return found;
}

function nameOf(call: { readonly name: { readonly kind: string } }): string {
  return 'text' in call.name ? String(call.name.text) : '';
}

/** Names and constants as the class sees them; the constants are read when one is asked for. */
function valuesOf(node: ClassLike, names: FileNames): Values {
  const own = node.kind === 'ClassDecl' ? declaredName(names, node.name.text, node.start) : undefined;
  const classOf = (name: Name): string => {
    const resolved = names.classOf(name);
    // `static` is a class below, when there is one: that is decided with the whole application.
    return own !== undefined && /^self$/i.test(resolved) ? own : resolved;
  };
  let constants: Map<string, Literal> | undefined;
  const values: Values = {
    classOf,
    variables: new Map(),
    properties: new Map(),
    get constants() {
      if (constants !== undefined) return constants;
      constants = new Map();
      for (const member of node.members) {
        if (member.kind !== 'ClassConst') continue;
        for (const { name, value } of member.items) constants.set(name.text, evaluate(value, values));
      }
      return constants;
    },
  };
  return values;
}
