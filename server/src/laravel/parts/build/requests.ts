/**
 * What counts for a form request in the end: its own members over those of the requests that it extends.
 */
import type { FieldRules, RequestFact, RuleSet } from '../rules/facts.ts';
import type { AppClass, Parts } from './parts.ts';

/** `undefined` when neither the class nor one that it extends says anything. Names in any case. */
export function effectiveRequest(parts: Parts, name: string): RequestFact | undefined {
  const lineage = lineageOf(parts, name);
  const [own] = lineage;
  if (own === undefined) return undefined;
  const inherited: Partial<RequestFact> = Object.assign({}, ...lineage.toReversed());
  const rules = rulesOf(lineage, parts, new Set());
  return { ...inherited, class: own.class, at: own.at, ...(rules === undefined ? {} : { rules }) };
}

/** The facts of a class and of those that it extends, innermost first. */
function lineageOf(parts: Parts, name: string): readonly RequestFact[] {
  const facts: RequestFact[] = [];
  const seen = new Set<string>();
  for (let at: string | undefined = name; at !== undefined && !seen.has(at.toLowerCase()); ) {
    const key: string = at.toLowerCase();
    seen.add(key);
    const fact = parts.requests.find((one) => one.class.toLowerCase() === key);
    if (fact !== undefined) facts.push(fact);
    const found: AppClass | undefined = parts.classes.find((one) => one.name.toLowerCase() === key);
    at = found?.extends;
  }
  return facts;
}

/** The rules of the innermost class that has some, with those of others that it takes in. */
function rulesOf(lineage: readonly RequestFact[], parts: Parts, active: Set<string>): RuleSet | undefined {
  const at = lineage.findIndex(({ rules }) => rules !== undefined);
  const own = lineage[at]?.rules;
  if (own?.from === undefined) return own;
  const fields = new Map<string, FieldRules>();
  const left: string[] = [];
  let isOpen = own.open === true;
  const add = (set: RuleSet): void => {
    for (const field of set.fields) fields.set(JSON.stringify(field.field), field);
    isOpen ||= set.open === true;
    left.push(...(set.from ?? []));
  };
  for (const from of own.from) {
    const taken = takenFrom(from, lineage.slice(at + 1), parts, active);
    if (taken === undefined) left.push(from);
    else add(taken);
  }
  add({ fields: own.fields });
  return {
    fields: [...fields.values()],
    ...(left.length === 0 ? {} : { from: left }),
    ...(isOpen ? { open: true as const } : {}),
  };
}

/** `parent::rules`, `App\Http\Requests\Base::rules`. */
function takenFrom(
  from: string,
  above: readonly RequestFact[],
  parts: Parts,
  active: Set<string>,
): RuleSet | undefined {
  const owner = /^(.+)::rules$/i.exec(from)?.[1];
  if (owner === undefined || active.has(`${owner} ${above.length}`)) return undefined;
  active.add(`${owner} ${above.length}`);
  return rulesOf(owner === 'parent' ? above : lineageOf(parts, owner), parts, active);
}
