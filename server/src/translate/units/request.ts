/**
 * Form requests: a class like any other, and what Laravel does with it before the action runs.
 */
import type { ClassLike } from '../../syntax/php/ast.ts';
import { receiverName } from '../plan/names.ts';
import type { ClassPlan, FunctionPlan } from '../plan/plan.ts';
import { classUnit } from './class.ts';
import { parseDecls } from './go-text.ts';
import { gathered, plainParts } from './parts.ts';
import type { GoUnit, UnitSource } from './unit.ts';

export function requestUnit(from: UnitSource, node: ClassLike, plan: ClassPlan): GoUnit {
  return gathered([classUnit(from, node, plan), plainParts(parseDecls(from.tools.grammars, resolver(from, plan)))]);
}

/** `resolve`: prepare, authorize, validate, in this order. */
function resolver(from: UnitSource, plan: ClassPlan): string {
  const r = receiverName(plan.goName);
  const own = (name: string): FunctionPlan | undefined => from.plan.method(plan.fqn, name);
  const lines: string[] = [`${r}.Context = c`];
  const run = (name: string, to: string): void => {
    const method = own(name);
    if (method === undefined) return;
    if (method.params.some(({ optional }) => !optional)) {
      lines.push(
        `todo.Stop("${name}() of a form request takes what the container gives", ${JSON.stringify(plan.path)}, "")`,
      );
      return;
    }
    const call = `${r}.${method.goName}(${method.needsContext ? 'c' : ''})`;
    const { result, fails } = method;
    if (result === undefined) lines.push(fails ? `if err := ${call}; err != nil {\n\treturn err\n}` : call);
    else if (fails) lines.push(`${to}, err := ${call}`, 'if err != nil {\n\treturn err\n}');
    else lines.push(`${to} := ${call}`);
  };
  const has = (name: string): boolean => {
    const method = own(name);
    return method !== undefined && method.result !== undefined && method.params.every(({ optional }) => optional);
  };
  run('prepareForValidation', '_');
  if (own('authorize') !== undefined) {
    run('authorize', 'allowed');
    if (has('authorize')) {
      const test = own('authorize')?.result === 'bool' ? 'allowed' : 'php.ToBool(allowed)';
      lines.push(`if !${test} {\n\treturn unauthorized()\n}`);
    }
  }
  run('rules', 'rules');
  run('messages', 'messages');
  run('attributes', 'attributes');
  const given = (name: string): string => (has(name) ? name : 'nil');
  lines.push(
    `validator := NewValidator(c, Input(c).All(), ${given('rules')}, ${given('messages')}, ${given('attributes')})`,
  );
  const extend = own('withValidator');
  if (extend !== undefined) {
    const [param] = extend.params;
    if (param?.type === '*Validator' || param?.type === 'any') {
      const call = `${r}.${extend.goName}(${extend.needsContext ? 'c, ' : ''}validator)`;
      lines.push(extend.fails ? `if err := ${call}; err != nil {\n\treturn err\n}` : call);
    }
  }
  const passed = own('passedValidation');
  if (passed === undefined) lines.push(`return ${r}.check(validator)`);
  else {
    lines.push(`if err := ${r}.check(validator); err != nil {\n\treturn err\n}`);
    run('passedValidation', '_');
    lines.push('return nil');
  }
  const body = lines.map((line) => `\t${line.replaceAll('\n', '\n\t')}`).join('\n');
  return `// resolve checks the request before its action runs.\nfunc (${r} ${plan.type}) resolve(c *gin.Context) error {\n${body}\n}\n`;
}
