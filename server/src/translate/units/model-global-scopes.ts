/**
 * Scopes that narrow every query of a model: closures and classes that `addGlobalScope` is given when the model boots.
 */
import type { Expr, Param } from '../../syntax/php/ast.ts';
import { type Body, lowerMethod } from '../functions.ts';
import { localName } from '../naming.ts';
import type { ClassPlan, FunctionPlan } from '../plan/plan.ts';
import { findClass } from './find-class.ts';
import { goString } from './go-text.ts';
import { bodyOf } from './model-accessors.ts';
import { type DeclaredMethod, declaredMethods } from './model-declared.ts';
import { scopeBody } from './model-scope-body.ts';
import type { LoweredFunction, UnitSource } from './unit.ts';

export interface GlobalScopes {
  readonly functions: readonly LoweredFunction[];
  /** The method that tells them. */
  readonly text: string;
  /** Names of those that are converted. */
  readonly names: ReadonlySet<string>;
}

export function globalScopes(
  from: UnitSource,
  methods: ReadonlyMap<string, DeclaredMethod>,
  plan: ClassPlan,
): GlobalScopes {
  const functions: LoweredFunction[] = [];
  const entries: string[] = [];
  const names = new Set<string>();
  for (const { name, body, within } of scopesIn(from, methods)) {
    const [query] = body.params;
    if (query === undefined || names.has(name)) continue;
    const goName = localName(`${plan.goName} global scope ${functions.length + 1}`);
    functions.push(lowerMethod(within, scopeBody(body), planOf(plan, goName, query)));
    entries.push(`\t\t${goString(name)}: orm.GlobalScope(${goName}),\n`);
    names.add(name);
  }
  if (entries.length === 0) return { functions, text: '', names };
  const type = 'map[string]func(q *gorm.DB) *gorm.DB';
  const doc = '// GlobalScopes narrow every query of the model.\n';
  const text = `${doc}func (*${plan.goName}) GlobalScopes() ${type} {\n\treturn ${type}{\n${entries.join('')}\t}\n}\n`;
  return { functions, text, names };
}

function planOf(plan: ClassPlan, goName: string, query: Param): FunctionPlan {
  const param = { variadic: false, byRef: false, optional: false, default: undefined };
  return {
    name: `${plan.fqn}::${goName}`,
    key: `${plan.fqn}::${goName}#scope`.toLowerCase(),
    goName,
    params: [{ ...param, phpName: query.name, goName: localName(query.name), type: '*gorm.DB' }],
    result: '*gorm.DB',
    fails: true,
    needsContext: true,
    receiver: undefined,
    isHandler: false,
  };
}

interface FoundScope {
  readonly name: string;
  readonly body: Body;
  readonly within: UnitSource;
}

function scopesIn(from: UnitSource, methods: ReadonlyMap<string, DeclaredMethod>): readonly FoundScope[] {
  const found: FoundScope[] = [];
  for (const [key, { method, from: within }] of methods) {
    if (!/^boot/.test(key)) continue;
    for (const stmt of method.body?.body ?? []) {
      const call = stmt.kind === 'ExprStmt' && stmt.expr.kind === 'StaticCall' ? stmt.expr : undefined;
      if (call?.name.kind !== 'Identifier' || call.name.text.toLowerCase() !== 'addglobalscope') continue;
      const [first, second] = call.args.map(({ value }) => value);
      const scope = first && scopeOf(from, within, first, second);
      if (scope !== undefined) found.push(scope);
    }
  }
  return found;
}

function scopeOf(from: UnitSource, within: UnitSource, first: Expr, second: Expr | undefined): FoundScope | undefined {
  if (first.kind === 'StringLit') {
    const body = bodyOf(second);
    return body && { name: first.value, body, within };
  }
  const made = first.kind === 'Paren' ? first.expr : first;
  const name = made.kind === 'New' || made.kind === 'ClassConstFetch' ? made.class : undefined;
  if (name?.kind !== 'Name' || (made.kind === 'New' && made.args.length > 0)) return undefined;
  const fqn = within.source.file.names.classOf(name);
  const declared = findClass(from, fqn);
  const apply = declared && declaredMethods(declared.from, declared.node).get('apply');
  return apply && { name: fqn, body: apply.method, within: apply.from };
}
