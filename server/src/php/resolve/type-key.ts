/**
 * A short text for a type, equal for equal types: the key under which answers about it are kept.
 */
import { type Question, type StaticType, UNKNOWN } from '../types.ts';
import { DEEPEST, isPlain } from './parts.ts';

const keys = new WeakMap<StaticType, string>();

export function typeKey(type: StaticType): string {
  return keyAt(type, 0);
}

export function typeKeys(types: readonly StaticType[]): string {
  return listKey(types, 0);
}

function keyAt(type: StaticType, level: number): string {
  if (isPlain(type)) return plainKey(type);
  const known = keys.get(type);
  if (known !== undefined) return known;
  if (level > 4 * DEEPEST) return '…';
  const key = 'nullable' in type && type.nullable ? `?${bareKey(type, level + 1)}` : bareKey(type, level + 1);
  keys.set(type, key);
  return key;
}

function plainKey(type: StaticType): string {
  const mark = 'nullable' in type && type.nullable ? '?' : '';
  switch (type.kind) {
    case 'class':
      return `${mark}${type.name}`;
    case 'scalar':
      return type.value === undefined ? `${mark}:${type.name}` : `${mark}:${type.name}=${JSON.stringify(type.value)}`;
    case 'array':
      return `${mark}:array${type.iterable ? '*' : ''}`;
    case 'template':
      return `${mark}:template ${type.name}`;
    default:
      return `${mark}:${type.kind}`;
  }
}

function bareKey(type: StaticType, level: number): string {
  switch (type.kind) {
    case 'class': {
      const args = type.args === undefined ? '' : `<${listKey(type.args, level)}>`;
      return type.and === undefined ? type.name + args : `${type.name}${args}&${listKey(type.and, level)}`;
    }
    case 'static':
      return `:static<${listKey(type.args ?? [], level)}>`;
    case 'scalar': {
      const value = type.value === undefined ? '' : `=${JSON.stringify(type.value)}`;
      return `:${type.name}${value}<${keyAt(type.classOf ?? UNKNOWN, level)}>`;
    }
    case 'array': {
      const fields = type.shape?.map((field) => {
        return `${JSON.stringify(field.key)}${field.optional ? '?' : ''}:${keyAt(field.type, level)}`;
      });
      const shape = fields === undefined ? '' : `{${fields.join(',')}}`;
      const key = type.key === undefined ? '' : keyAt(type.key, level);
      const value = type.value === undefined ? '' : keyAt(type.value, level);
      return `:array${type.iterable ? '*' : ''}[${key};${value}]${shape}`;
    }
    case 'callable': {
      const params = type.params === undefined ? '' : `(${listKey(type.params, level)})`;
      const bound = type.bound === undefined ? '' : `@${keyAt(type.bound, level)}`;
      return `:${type.closure ? 'closure' : 'callable'}${params}:${keyAt(type.returns, level)}${bound}`;
    }
    case 'union':
      return `(${type.members.map((member) => keyAt(member, level)).join('|')})`;
    case 'conditional': {
      const { subject, not, is } = type;
      return `[${subject}${not ? '!' : ''}=${keyAt(is, level)}?${keyAt(type.whenTrue, level)}:${keyAt(type.whenFalse, level)}]`;
    }
    case 'deferred':
      return `{${questionKeyAt(type.question, level)}}`;
    default:
      return plainKey(type);
  }
}

function questionKeyAt(question: Question, level: number): string {
  switch (question.ask) {
    case 'call':
    case 'static-call': {
      const operator = question.ask === 'call' ? '->' : '::';
      return `${keyAt(question.of, level)}${operator}${question.method}(${listKey(question.args, level)})`;
    }
    case 'invoke':
      return `${keyAt(question.of, level)}(${listKey(question.args, level)})`;
    case 'function':
      return `function ${question.names.join('/')}(${listKey(question.args, level)})`;
    case 'constant':
      return `constant ${question.names.join('/')}`;
    case 'global':
      return `global ${question.name}`;
    case 'either':
      return `either ${listKey(question.of, level)}`;
    case 'property':
    case 'static-property':
    case 'class-constant':
      return `${question.ask} ${keyAt(question.of, level)} ${question.name}`;
    case 'element':
      return `element ${keyAt(question.of, level)} ${question.key === undefined ? '' : JSON.stringify(question.key)}`;
    default:
      return `${question.ask} ${keyAt(question.of, level)}`;
  }
}

function listKey(types: readonly StaticType[], level: number): string {
  return types.map((type) => keyAt(type, level)).join(',');
}
