/**
 * The methods and constants of a class: those it declares, and those that only its docblock does. Of two with one name
 * the first counts.
 */
import type { ClassConst, ConstItem, EnumCase, Method, Modifiers } from '../../syntax/php/ast.ts';
import type { NamedClass } from '../declarations.ts';
import type { DocBlock } from '../phpdoc/parse.ts';
import { readRoles } from '../registry/read-role.ts';
import { isWaiting, type StaticType, UNKNOWN } from '../types.ts';
import { docBlockOf, docType } from './docs.ts';
import { refineType } from './merge-types.ts';
import { nativeType, selfType } from './native-type.ts';
import { type ClassReading, listed, startOf } from './reading.ts';
import { readDocSignature, readSignature } from './signature.ts';
import type { ConstantSummary, MemberSummary, MethodSummary } from './summary.ts';
import { constantType, readAttributes, readValue } from './values.ts';

export function readMethods(
  node: NamedClass,
  doc: DocBlock | undefined,
  reading: ClassReading,
): readonly MethodSummary[] {
  const found = new Map<string, MethodSummary>();
  for (const member of node.members) {
    if (member.kind !== 'Method') continue;
    const key = member.name.text.toLowerCase();
    if (key !== '' && !found.has(key)) found.set(key, readMethod(member, node, reading));
  }
  for (const method of doc?.methods ?? []) {
    const key = method.name.toLowerCase();
    if (found.has(key)) continue;
    const isStatic = method.static ? { static: true as const } : {};
    found.set(key, { name: method.name, ...isStatic, magic: true, ...readDocSignature(method, reading.docs) });
  }
  return [...found.values()];
}

export function readConstants(
  node: NamedClass,
  backing: StaticType | undefined,
  reading: ClassReading,
): readonly ConstantSummary[] {
  const found = new Map<string, ConstantSummary>();
  for (const member of node.members) {
    if (member.kind === 'EnumCase') addOnce(found, readCase(member, backing, reading));
    if (member.kind !== 'ClassConst') continue;
    for (const item of member.items) addOnce(found, readConstant(member, item, reading));
  }
  return [...found.values()];
}

/** What a member's modifiers say of it. */
export function accessOf(modifiers: Modifiers): Pick<MemberSummary, 'visibility' | 'static'> {
  const { visibility } = modifiers;
  return {
    ...(visibility === undefined || visibility === 'public' ? {} : { visibility }),
    ...(modifiers.static ? { static: true } : {}),
  };
}

function readMethod(method: Method, node: NamedClass, reading: ClassReading): MethodSummary {
  const doc = docBlockOf(method, method.name.start);
  const isAbstract = method.modifiers.abstract || (node.kind === 'InterfaceDecl' && method.body === undefined);
  return {
    name: method.name.text,
    ...accessOf(method.modifiers),
    ...startOf(method.name, reading),
    ...readSignature(method, doc, reading.docs, reading),
    ...(isAbstract ? { abstract: true } : {}),
    ...listed('keyed', reading.bodies === undefined ? [] : readRoles(method, reading.bodies.typeOf)),
    ...listed('attributes', readAttributes(method.attributes, reading, reading.owner)),
  };
}

function readCase(member: EnumCase, backing: StaticType | undefined, reading: ClassReading): ConstantSummary {
  const isValued = backing !== undefined && member.value !== undefined && reading.values;
  const value = isValued && member.value ? readValue(member.value, reading, reading.owner) : undefined;
  return {
    name: member.name.text,
    type: selfType(reading.owner),
    ...(value === undefined ? {} : { value }),
    case: true,
    ...startOf(member.name, reading),
  };
}

function readConstant(member: ClassConst, item: ConstItem, reading: ClassReading): ConstantSummary {
  const { names, owner, docs, values } = reading;
  const doc = docBlockOf(member, item.name.start);
  const value = values ? readValue(item.value, reading, owner) : undefined;
  const native = nativeType(member.type, names, owner);
  const said = docType(doc?.vars[0]?.type, docs);
  return {
    name: item.name.text,
    type: typeOfConstant(constantType(item.value, reading, owner), native, said),
    ...(value === undefined ? {} : { value }),
    ...startOf(item.name, reading),
  };
}

/** The value tells most, where this file knows it. */
export function typeOfConstant(
  value: StaticType,
  native: StaticType | undefined,
  said: StaticType | undefined,
): StaticType {
  const declared = refineType(native, said) ?? UNKNOWN;
  if (declared.kind === 'unknown') return value;
  if (value.kind === 'unknown' || isWaiting(value)) return declared;
  return refineType(declared, value) ?? UNKNOWN;
}

function addOnce(found: Map<string, ConstantSummary>, constant: ConstantSummary): void {
  if (constant.name !== '' && !found.has(constant.name)) found.set(constant.name, constant);
}
