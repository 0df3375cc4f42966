/**
 * `$request->validate([…])`: a struct in the shape of the rules, bound by Gin. The metavariable is `RULES`, as an
 * expression or as the items of the array.
 */
import type { Expr as GoExpr } from '../../go/ast.ts';
import { call, field, selector, structType, unary, withBreaks } from '../../go/build.ts';
import type { ArrayItem, Expr } from '../../syntax/php/ast.ts';
import type { Match } from '../../table/site.ts';
import { type Applied, bindOrFail } from '../apply.ts';
import { declareAs } from '../declare.ts';
import { type Emission, refuse } from '../emission.ts';
import { exportedName } from '../naming.ts';
import { STRUCT } from '../value.ts';
import { createVariable, reference } from '../variables.ts';
import { type FieldRules, tagField } from './rule-tags.ts';

export function validateRules(emit: Emission, match: Match): Applied | undefined {
  const items = ruleItems(match);
  if (items === undefined) return refuse(emit, 'the rules are not written out here');
  const rules = items.map(readRules);
  if (!rules.every((rule) => rule !== undefined)) return refuse(emit, 'a rule is an object or is computed');
  const nested = rules.find(({ name }) => !/^[A-Za-z_]\w*$/.test(name));
  if (nested !== undefined) return refuse(emit, `rules for nested input are not converted yet: ${nested.name}`);
  const fields = rules.map(tagField);
  if (new Set(fields.map(({ name }) => exportedName(name))).size < fields.length) {
    return refuse(emit, 'two fields would get the same name in Go');
  }
  for (const { name, unsaid } of fields) {
    for (const rule of unsaid) emit.notes.ledger.push(`validation rule ${rule} of ${name}`);
    if (unsaid.length > 0) emit.notes.fidelities.push('decision');
  }
  if (fields.some(({ type }) => type.startsWith('*')))
    emit.notes.caveats.push({ row: match.row.id, text: NULL_IS_ABSENT });
  const struct = structType(
    fields.map(({ name, type, binding }) => {
      const tags = [`form:"${name}"`, `json:"${name}${type.startsWith('*') ? ',omitempty' : ''}"`];
      if (binding !== '') tags.push(`binding:"${binding}"`);
      return withBreaks(field(exportedName(name), emit.subject.templates.type(type), tags.join(' ')), 1);
    }),
  );
  const input = createVariable(emit, 'input', STRUCT);
  const shape: GoExpr = { ...struct, fields: { ...struct.fields, oneLine: false } };
  const stmts = [
    declareAs(emit, input, shape),
    bindOrFail(emit, call(selector('c', 'ShouldBind'), unary('&', reference(input)))),
  ];
  return { stmts, expr: reference(input), results: [STRUCT], answers: false, owned: input };
}

const NULL_IS_ABSENT = 'A field that is sent as null is left out of the validated input, as if it had not been sent.';

function ruleItems(match: Match): readonly ArrayItem[] | undefined {
  const rules = match.captures.get('RULES');
  if (rules?.kind === 'items') return rules.items;
  return rules?.kind === 'expr' && rules.expr.kind === 'ArrayLit' ? rules.expr.items : undefined;
}

function readRules({ key, value, spread, byRef }: ArrayItem): FieldRules | undefined {
  if (key?.kind !== 'StringLit' || spread || byRef) return undefined;
  const rules = ruleTexts(value);
  return rules && { name: key.value, rules };
}

/** `'required|max:255'` and `['required', 'max:255']`. A pattern may hold a bar, so only a list can have one. */
function ruleTexts(value: Expr): readonly string[] | undefined {
  if (value.kind === 'StringLit') return value.value.includes('regex:') ? undefined : value.value.split('|');
  if (value.kind !== 'ArrayLit') return undefined;
  const rules = value.items.map((item) =>
    item.key === undefined && item.value.kind === 'StringLit' ? item.value.value : undefined,
  );
  return rules.every((rule) => rule !== undefined) ? rules : undefined;
}
