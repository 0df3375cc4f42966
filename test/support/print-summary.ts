/**
 * Summaries and types as short text, one line for each thing declared, so that tests can name what they want.
 */
import { isKind, type Literal } from '../../server/src/php/literal.ts';
import type {
  AttributeSummary,
  ClassSummary,
  ConstantSummary,
  FileSummary,
  MethodSummary,
  ParamSummary,
  ParentSummary,
  PropertySummary,
  Signature,
  TemplateSummary,
} from '../../server/src/php/summary/summary.ts';
import { isNullable, type Question, type StaticType, withoutNull } from '../../server/src/php/types.ts';

export function printSummary(summary: FileSummary): readonly string[] {
  return [
    ...(summary.classes ?? []).flatMap(printClass),
    ...(summary.functions ?? []).map((fn) => `function ${fn.name}${printSignature(fn)}`),
    ...(summary.constants ?? []).map(printConstant),
    ...(summary.globals ?? []).map(({ name, type }) => `global $${name}: ${printType(type)}`),
  ];
}

export function printType(type: StaticType): string {
  if (isNullable(type) && type.kind !== 'null') {
    const { nullable: _, ...plain } = type as StaticType & { nullable?: true };
    return type.kind === 'union' ? `${printType(plain)}|null` : `?${printType(plain)}`;
  }
  switch (type.kind) {
    case 'class':
      return [type.name + printArgs(type.args), ...(type.and ?? []).map(printType)].join('&');
    case 'scalar':
      if (type.classOf !== undefined) return `class-string<${printType(type.classOf)}>`;
      return type.value === undefined ? type.name : JSON.stringify(type.value);
    case 'array':
      return printArray(type);
    case 'callable': {
      const name = `${type.closure ? 'Closure' : 'callable'}${type.bound ? `[${printType(type.bound)}]` : ''}`;
      return `${name}(${type.params?.map(printType).join(', ') ?? '?'}): ${printType(type.returns)}`;
    }
    case 'union':
      return type.members.map(printType).join('|');
    case 'template':
      return `#${type.name}`;
    case 'conditional': {
      const is = type.not ? 'is not' : 'is';
      return `(${type.subject} ${is} ${printType(type.is)} ? ${printType(type.whenTrue)} : ${printType(type.whenFalse)})`;
    }
    case 'deferred':
      return `{${printQuestion(type.question)}}`;
    default:
      return type.kind;
  }
}

function printClass(summary: ClassSummary): readonly string[] {
  const words = [
    ...(summary.abstract ? ['abstract'] : []),
    ...(summary.final ? ['final'] : []),
    ...(summary.deprecated ? ['deprecated'] : []),
    `${summary.kind} ${summary.name}${printTemplates(summary.templates)}`,
    ...(summary.backing ? [`: ${printType(summary.backing)}`] : []),
    ...(summary.extends ? [`extends ${printParent(summary.extends)}`] : []),
    ...(summary.implements ? [`implements ${summary.implements.map(printParent).join(', ')}`] : []),
    ...(summary.mixins ? [`mixin ${summary.mixins.map(printType).join(', ')}`] : []),
  ];
  const traits = (summary.traits ?? []).map((trait) => {
    const aliases = (trait.aliases ?? []).map(({ method, alias }) => ` ${method} as ${alias}`);
    const without = (trait.without ?? []).map((method) => ` without ${method}`);
    return `use ${printParent(trait)}${aliases.join('')}${without.join('')}`;
  });
  return [
    printAttributes(summary.attributes) + words.join(' '),
    ...traits.map((line) => `  ${line}`),
    ...(summary.constants ?? []).map((constant) => `  ${printConstant(constant)}`),
    ...(summary.properties ?? []).map((property) => `  ${printProperty(property)}`),
    ...(summary.methods ?? []).map((method) => `  ${printMethod(method)}`),
  ];
}

function printMethod(method: MethodSummary): string {
  const words = [method.visibility, method.static && 'static', method.abstract && 'abstract', method.magic && 'magic'];
  return (
    printAttributes(method.attributes) + [...words, method.name].filter(Boolean).join(' ') + printSignature(method)
  );
}

function printSignature(fn: Signature): string {
  const by = fn.by === undefined ? '' : ` by ${fn.by}`;
  const body = fn.body === undefined ? '' : ` or ${printType(fn.body)}`;
  const params = (fn.params ?? []).map(printParam).join(', ');
  const deprecated = fn.deprecated ? ' deprecated' : '';
  return `${printTemplates(fn.templates)}(${params}): ${printType(fn.returns)}${by}${body}${deprecated}`;
}

function printParam({ name, type, optional, variadic, byRef }: ParamSummary): string {
  const marks = `${byRef ? '&' : ''}${variadic ? '...' : ''}`;
  return `${type.kind === 'unknown' ? '' : `${printType(type)} `}${marks}$${name}${optional ? '?' : ''}`;
}

function printProperty(property: PropertySummary): string {
  const { visibility, access, value } = property;
  const words = [
    visibility,
    property.static && 'static',
    property.readonly && 'readonly',
    property.magic && 'magic',
    property.assigned && 'assigned',
    access === undefined ? undefined : `${access}-only`,
    `$${property.name}: ${printType(property.type)}`,
    value === undefined ? undefined : `= ${printLiteral(value)}`,
  ];
  return words.filter(Boolean).join(' ');
}

function printConstant({ name, type, value, case: isCase }: ConstantSummary): string {
  const end = value === undefined ? '' : ` = ${printLiteral(value)}`;
  return `${isCase ? 'case' : 'const'} ${name}: ${printType(type)}${end}`;
}

function printAttributes(attributes: readonly AttributeSummary[] | undefined): string {
  return (attributes ?? [])
    .map(({ name, args, named }) => {
      const all = [
        ...(args ?? []).map(printLiteral),
        ...(named ?? []).map((each) => `${each.name}: ${printLiteral(each.value)}`),
      ];
      return `#[${name}${all.length === 0 ? '' : `(${all.join(', ')})`}] `;
    })
    .join('');
}

function printParent({ name, args }: ParentSummary): string {
  return name + printArgs(args);
}

function printTemplates(templates: readonly TemplateSummary[] | undefined): string {
  if (templates === undefined) return '';
  const all = templates.map(({ name, bound, default: otherwise }) => {
    const of = bound === undefined ? '' : ` of ${printType(bound)}`;
    return `${name}${of}${otherwise === undefined ? '' : ` = ${printType(otherwise)}`}`;
  });
  return `<${all.join(', ')}>`;
}

function printArgs(args: readonly StaticType[] | undefined): string {
  return args === undefined ? '' : `<${args.map(printType).join(', ')}>`;
}

function printArray(type: Extract<StaticType, { kind: 'array' }>): string {
  const name = type.iterable ? 'iterable' : 'array';
  if (type.shape !== undefined) {
    const fields = type.shape.map(({ key, type: of, optional }) => `${key}${optional ? '?' : ''}: ${printType(of)}`);
    return `${name}{${fields.join(', ')}}`;
  }
  const parts = [type.key, type.value].flatMap((part) => (part === undefined ? [] : [printType(part)]));
  return parts.length === 0 ? name : `${name}<${parts.join(', ')}>`;
}

function printQuestion(question: Question): string {
  switch (question.ask) {
    case 'property':
      return `${printType(question.of)}->${question.name}`;
    case 'call':
      return `${printType(question.of)}->${question.method}(${question.args.map(printType).join(', ')})`;
    case 'static-call':
      return `${printType(question.of)}::${question.method}(${question.args.map(printType).join(', ')})`;
    case 'static-property':
      return `${printType(question.of)}::$${question.name}`;
    case 'class-constant':
      return `${printType(question.of)}::${question.name}`;
    case 'function':
      return `${question.names.join('|')}(${question.args.map(printType).join(', ')})`;
    case 'constant':
      return `const ${question.names.join('|')}`;
    case 'global':
      return `global $${question.name}`;
    case 'element':
      return `${printType(question.of)}[${question.key ?? ''}]`;
    case 'either':
      return question.of.map(printType).join(' or ');
    default:
      return `${question.ask} ${printType('of' in question ? question.of : withoutNull({ kind: 'unknown' }))}`;
  }
}

function printLiteral(literal: Literal): string {
  if (isKind(literal, 'class')) return `${literal.name}::class`;
  if (isKind(literal, 'constant'))
    return literal.class === undefined ? literal.name : `${literal.class}::${literal.name}`;
  if (isKind(literal, 'array')) {
    const items = literal.items.map(({ key, value }) => {
      return key === undefined ? printLiteral(value) : `${printLiteral(key)} => ${printLiteral(value)}`;
    });
    return `[${items.join(', ')}]`;
  }
  if (isKind(literal, 'new')) return `new ${literal.class}(${literal.args.map(printLiteral).join(', ')})`;
  return typeof literal === 'object' && literal !== null ? `<${literal.kind}>` : JSON.stringify(literal);
}
