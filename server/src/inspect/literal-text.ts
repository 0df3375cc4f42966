/**
 * Literals and validation rules as PHP writes them, short, for lists that people read.
 */

import type { RuleFact } from '../laravel/parts/rules/facts.ts';
import type { Literal } from '../php/literal.ts';

export function printLiteral(literal: Literal): string {
  if (literal === null) return 'null';
  if (typeof literal === 'string') return `'${literal.replace(/['\\]/g, '\\$&')}'`;
  if (typeof literal !== 'object') return String(literal);
  switch (literal.kind) {
    case 'class':
      return `${literal.name}::class`;
    case 'constant':
      return literal.class === undefined ? literal.name : `${literal.class}::${literal.name}`;
    case 'array':
      return `[${literal.items.map(({ key, value }) => `${key === undefined ? '' : `${printLiteral(key)} => `}${printLiteral(value)}`).join(', ')}]`;
    case 'call':
      return `${literal.name}(${literal.args.map(printLiteral).join(', ')})`;
    case 'new':
      return `new ${literal.class}(${literal.args.map(printLiteral).join(', ')})`;
    case 'concat':
      return literal.parts.map(printLiteral).join(' . ');
    case 'unknown':
      return '…';
  }
}

export function printRule(rule: RuleFact): string {
  if (typeof rule === 'string') return rule;
  switch (rule.kind) {
    case 'joined':
      return rule.parts.map((part) => (typeof part === 'string' ? part : `{${printLiteral(part)}}`)).join('');
    case 'object': {
      const args = (rule.args ?? []).map(printLiteral).join(', ');
      const made = rule.method === undefined ? `new ${rule.class}(${args})` : `${rule.class}::${rule.method}(${args})`;
      const calls = (rule.calls ?? []).map(
        (call) => `->${call.name}(${(call.args ?? []).map(printLiteral).join(', ')})`,
      );
      return `${made}${calls.join('')}`;
    }
    case 'closure':
      return 'closure';
    case 'when':
      return `when(${rule.rules.map(printRule).join('|')}${rule.otherwise.length === 0 ? '' : `, ${rule.otherwise.map(printRule).join('|')}`})`;
    case 'code':
      return 'code';
  }
}
