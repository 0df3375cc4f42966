/**
 * The properties of a class: declared, promoted from the constructor's parameters, documented, or only assigned.
 */
import type { Method, Param, Property, PropertyItem } from '../../syntax/php/ast.ts';
import type { NamedClass } from '../declarations.ts';
import type { DocProperty } from '../phpdoc/doc-block.ts';
import type { DocBlock } from '../phpdoc/parse.ts';
import { eitherType, STRING, type StaticType, UNKNOWN } from '../types.ts';
import { docBlockOf, docType, withTemplates } from './docs.ts';
import { accessOf } from './members.ts';
import { refineType } from './merge-types.ts';
import { nativeType } from './native-type.ts';
import { type ClassReading, startOf } from './reading.ts';
import { paramType } from './signature.ts';
import type { PropertySummary } from './summary.ts';
import { constantType, readValue } from './values.ts';
import { widenProperty } from './widen.ts';

/** `doc` is the class's; `backing` the type behind the cases of an enum. Of two with one name the first counts. */
export function readProperties(
  node: NamedClass,
  doc: DocBlock | undefined,
  backing: StaticType | undefined,
  reading: ClassReading,
): readonly PropertySummary[] {
  const found = new Map<string, PropertySummary>();
  const add = (property: PropertySummary): void => {
    if (property.name !== '' && !found.has(property.name)) found.set(property.name, property);
  };
  const documented = new Map((doc?.properties ?? []).map((property) => [property.name, property]));
  const untold = new Map<string, StaticType | undefined>();
  for (const member of node.members) {
    if (member.kind === 'Property') {
      const said = docType(docBlockOf(member, member.items[0]?.start ?? member.end)?.vars[0]?.type, reading.docs);
      for (const item of member.items) {
        const told = said ?? docType(documented.get(item.name)?.type, reading.docs);
        const property = readProperty(member, item, told, reading);
        const isUntold = member.type === undefined && told === undefined;
        if ((isUntold || property.type.kind === 'object') && !found.has(item.name)) {
          untold.set(item.name, item.default && constantType(item.default, reading, reading.owner));
        }
        add(property);
      }
    } else if (member.kind === 'Method' && member.name.text.toLowerCase() === '__construct') {
      for (const property of readPromoted(member, reading)) add(property);
    }
  }
  if (node.kind === 'EnumDecl') for (const property of enumProperties(backing)) add(property);
  for (const property of documented.values()) add(readDocumented(property, reading));
  const told = new Set([...found.keys()].filter((name) => !untold.has(name)));
  const assigned = reading.bodies?.assignedProperties(node, told) ?? new Map<string, StaticType>();
  for (const [name, start] of untold) {
    const property = found.get(name);
    if (property === undefined) continue;
    const type = untypedProperty(start, assigned.get(name));
    // That it is some object was told already.
    if (type.kind !== 'unknown' || property.type.kind === 'unknown') found.set(name, { ...property, type });
  }
  for (const [name, type] of assigned) {
    if (type.kind !== 'unknown' && type.kind !== 'null') add({ name, type: widenProperty(type), assigned: true });
  }
  return [...found.values()];
}

function readProperty(
  member: Property,
  item: PropertyItem,
  said: StaticType | undefined,
  reading: ClassReading,
): PropertySummary {
  const { names, owner, values } = reading;
  const value = values && item.default ? readValue(item.default, reading, owner) : undefined;
  return {
    name: item.name,
    ...accessOf(member.modifiers),
    ...startOf(item, reading),
    type: refineType(nativeType(member.type, names, owner), said) ?? UNKNOWN,
    ...(member.modifiers.readonly ? { readonly: true } : {}),
    ...(value === undefined ? {} : { value }),
  };
}

/** What is known of a property that nothing tells the type of: its default, joined with all that the class assigns. */
function untypedProperty(start: StaticType | undefined, assigned: StaticType | undefined): StaticType {
  // A null is replaced by somebody else, and an array is filled.
  if (assigned === undefined) return start === undefined || start.kind === 'null' ? UNKNOWN : widenProperty(start);
  return widenProperty(start === undefined ? assigned : eitherType(start, assigned));
}

function readPromoted(method: Method, reading: ClassReading): readonly PropertySummary[] {
  const promoted = method.params.filter((param) => param.promoted !== undefined);
  if (promoted.length === 0) return [];
  const doc = docBlockOf(method, method.name.start);
  const docs = withTemplates(reading.docs, doc);
  return promoted.map((param) => {
    const own = docBlockOf(param, param.end)?.vars[0]?.type;
    const type = paramType(param, doc, docs);
    return {
      name: param.name,
      ...(param.promoted === undefined ? {} : accessOf(param.promoted)),
      ...startOf(nameRange(param), reading),
      type: refineType(type, docType(own, docs)) ?? UNKNOWN,
      ...(param.promoted?.readonly ? { readonly: true } : {}),
    };
  });
}

/** Where the name of a parameter stands; the tree keeps no place for it. With a default it is told by what is before. */
function nameRange(param: Param): { readonly start: number; readonly end: number } {
  const length = param.name.length + 1;
  const isLast = param.default === undefined && param.hooks.length === 0;
  const start = isLast || param.type === undefined ? param.end - length : param.type.end + 1;
  return { start, end: start + length };
}

function enumProperties(backing: StaticType | undefined): readonly PropertySummary[] {
  const name: PropertySummary = { name: 'name', type: STRING, readonly: true };
  return backing === undefined ? [name] : [name, { name: 'value', type: backing, readonly: true }];
}

function readDocumented({ name, type, access }: DocProperty, reading: ClassReading): PropertySummary {
  return {
    name,
    magic: true,
    type: docType(type, reading.docs) ?? UNKNOWN,
    ...(access === 'both' ? {} : { access }),
  };
}
