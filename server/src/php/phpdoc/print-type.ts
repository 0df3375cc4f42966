/**
 * Writes a type of a docblock back as text that reads as the same type. Only for showing and comparing: it knows no
 * meaning, and does not keep the blanks and parentheses of the original.
 */
import type { CallableParam, DocTemplate, DocType, DocTypeArg, ShapeItem } from './type-node.ts';

export function printDocType(type: DocType): string {
  switch (type.kind) {
    case 'name':
      return type.name;
    case 'this':
      return '$this';
    case 'nullable':
      return `?${printOperand(type.type)}`;
    case 'union':
      return type.types.map((each) => (each.kind === 'nullable' ? printDocType(each) : printOperand(each))).join('|');
    case 'intersection':
      return type.types.map((each) => (each.kind === 'nullable' ? printDocType(each) : printOperand(each))).join('&');
    case 'generic':
      return `${type.name}<${type.args.map(printArg).join(', ')}>`;
    case 'array':
      return `${printBase(type.of)}[]`;
    case 'offset':
      return `${printBase(type.type)}[${printDocType(type.offset)}]`;
    case 'shape':
      return `${type.name}{${printShape(type)}}`;
    case 'object-shape':
      return `object{${type.items.map(printItem).join(', ')}}`;
    case 'callable':
      return printCallable(type);
    case 'conditional':
      return printConditional(type);
    case 'const':
      return `${type.class}::${type.name}`;
    case 'string-literal':
      return printString(type.value);
    case 'int-literal':
    case 'float-literal':
      return type.text;
  }
}

/** In parentheses where an operator around it would take it apart. */
function printOperand(type: DocType): string {
  const isCompound = type.kind === 'union' || type.kind === 'intersection' || type.kind === 'nullable';
  return isCompound ? `(${printDocType(type)})` : printDocType(type);
}

/** What `[]` follows: a callable's would go to what it returns. */
function printBase(type: DocType): string {
  return type.kind === 'callable' ? `(${printDocType(type)})` : printOperand(type);
}

function printArg(arg: DocTypeArg): string {
  if (arg.variance === 'bivariant') return '*';
  return arg.variance === undefined ? printDocType(arg.type) : `${arg.variance} ${printDocType(arg.type)}`;
}

function printShape(shape: Extract<DocType, { kind: 'shape' }>): string {
  const parts = shape.items.map(printItem);
  if (shape.open) {
    const { rest } = shape;
    const types = [rest?.key, rest?.value].filter((each) => each !== undefined).map(printDocType);
    parts.push(types.length === 0 ? '...' : `...<${types.join(', ')}>`);
  }
  return parts.join(', ');
}

const BARE_KEY = /^(?:[+-]?\d+|[A-Za-z_][\w-]*\w|[A-Za-z_]|\\?[A-Za-z_][\w\\]*::[\w*]+)$/;

function printItem({ key, optional, type }: ShapeItem): string {
  if (key === undefined) return printDocType(type);
  return `${BARE_KEY.test(key) ? key : printString(key)}${optional ? '?' : ''}: ${printDocType(type)}`;
}

function printCallable(type: Extract<DocType, { kind: 'callable' }>): string {
  const templates = type.templates.length === 0 ? '' : `<${type.templates.map(printTemplate).join(', ')}>`;
  const head = `${type.name}${templates}(${type.params.map(printParam).join(', ')})`;
  if (type.returns === undefined) return head;
  return `${head}: ${type.returns.kind === 'nullable' ? printDocType(type.returns) : printOperand(type.returns)}`;
}

function printParam({ type, name, optional, variadic, byRef }: CallableParam): string {
  const marks = `${byRef ? '&' : ''}${variadic ? '...' : ''}${name === undefined ? '' : `$${name}`}`;
  const text = printDocType(type) + (marks === '' ? '' : ` ${marks}`);
  return optional ? `${text}=` : text;
}

function printTemplate(template: DocTemplate): string {
  const bound = template.bound === undefined ? '' : ` of ${printDocType(template.bound)}`;
  return template.name + bound + (template.default === undefined ? '' : ` = ${printDocType(template.default)}`);
}

function printConditional(type: Extract<DocType, { kind: 'conditional' }>): string {
  const subject = type.subject.kind === 'parameter' ? `$${type.subject.name}` : printDocType(type.subject);
  const is = type.negated ? 'is not' : 'is';
  const branches = `${printBranch(type.whenTrue)} : ${printDocType(type.whenFalse)}`;
  return `(${subject} ${is} ${printDocType(type.target)} ? ${branches})`;
}

/** In front of `:`, which would otherwise say what a callable at the end returns. */
function printBranch(type: DocType): string {
  const text = printDocType(type);
  return text.endsWith(')') && type.kind !== 'conditional' ? `(${text})` : text;
}

/** Between single quotes, unless a line break or its like would end the string there. */
function printString(value: string): string {
  if (!hasControls(value)) return `'${value.replace(/[\\']/g, '\\$&')}'`;
  const escaped = value.replace(/[\\"]/g, '\\$&');
  return `"${[...escaped].map((each) => (hasControls(each) ? `\\x${hex(each)}` : each)).join('')}"`;
}

function hasControls(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 32 || code === 127) return true;
  }
  return false;
}

function hex(char: string): string {
  return char.charCodeAt(0).toString(16).padStart(2, '0');
}
