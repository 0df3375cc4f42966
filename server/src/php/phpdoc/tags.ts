/**
 * The tags of docblocks: which there are, and what stands behind each. What a tag says is collected with its rank, since
 * `@phpstan-return` counts for more than `@return`.
 */
import { AMPERSAND, BANG, CLOSE_PAREN, DOLLAR, DOT, EQUALS, GREATER, isLineBreak, MINUS, OPEN_PAREN } from './chars.ts';
import type { DocBlock } from './doc-block.ts';
import { readMethod } from './method-tag.ts';
import { readTemplate, readType } from './parse-type.ts';
import type { DocTemplate, DocType } from './type-node.ts';
import {
  attempt,
  codeAt,
  isBlank,
  isReference,
  openReader,
  peek,
  readName,
  readVariable,
  type TypeReader,
  take,
  takeDots,
  takeThis,
  takeWord,
} from './type-reader.ts';

/** One thing said, under the key that a thing of higher rank takes it away by. */
interface Ranked<T> {
  readonly key: string;
  readonly rank: number;
  readonly value: T;
}

type Lists = Omit<DocBlock, 'returns' | 'selfOut' | 'deprecated' | 'inheritDoc' | 'summary'> & {
  readonly returns: readonly DocType[];
  readonly selfOut: readonly DocType[];
};

/** Everything that the tags read so far have said. */
export type Collected = { readonly [K in keyof Lists]: Ranked<Lists[K][number]>[] } & { deprecated: boolean };

export function startCollecting(): Collected {
  return {
    params: [],
    returns: [],
    vars: [],
    properties: [],
    methods: [],
    templates: [],
    extends: [],
    implements: [],
    uses: [],
    mixins: [],
    throws: [],
    requires: [],
    aliases: [],
    imports: [],
    closureThis: [],
    paramsOut: [],
    assertions: [],
    selfOut: [],
    deprecated: false,
  };
}

const NOTHING: readonly never[] = [];

/** What is said, without what is said better under the same key. */
export function bestOf<T>(said: readonly Ranked<T>[]): readonly T[] {
  if (said.length === 0) return NOTHING;
  const rank = said[0]?.rank;
  if (said.every((one) => one.rank === rank)) return said.map(({ value }) => value);
  const ranks = new Map<string, number>();
  for (const one of said) ranks.set(one.key, Math.max(one.rank, ranks.get(one.key) ?? 0));
  return said.filter((one) => one.rank === ranks.get(one.key)).map(({ value }) => value);
}

const TAG = /@(?:(phpstan|psalm|phan)-)?([a-zA-Z][a-zA-Z0-9-]*)/y;
const RANKS: Readonly<Record<string, number>> = { phpstan: 3, psalm: 2, phan: 1 };

/** Reads the tag whose `@` is at an offset and answers where to look for the next one. */
export function readTag(text: string, offset: number, found: Collected): number {
  TAG.lastIndex = offset;
  const match = TAG.exec(text);
  if (match === null) return offset + 1;
  const [, tool, name = ''] = match;
  const reader = openReader(text, TAG.lastIndex, text.length);
  const after = codeAt(reader, reader.pos);
  const read = TAGS.get(name) ?? (tool === undefined ? undefined : TOOL_TAGS.get(name));
  if (read === undefined || !(after === -1 || isBlank(after) || isLineBreak(after))) return reader.pos;
  attempt(reader, () => read(reader, found, tool === undefined ? 0 : (RANKS[tool] ?? 0)) || undefined);
  return reader.pos;
}

/** Reads what stands behind a tag and adds it; answers whether it is well-formed. */
type ReadTag = (reader: TypeReader, found: Collected, rank: number) => boolean;

const TAGS: ReadonlyMap<string, ReadTag> = new Map([
  ['param', readParam],
  ['return', readReturn],
  ['var', readVar],
  ['throws', readTypeInto('throws')],
  ['mixin', readTypeInto('mixins')],
  ['property', readProperty('both')],
  ['property-read', readProperty('read')],
  ['property-write', readProperty('write')],
  ['method', readMethodTag],
  ['template', readTemplateTag(undefined)],
  ['template-covariant', readTemplateTag('covariant')],
  ['template-contravariant', readTemplateTag('contravariant')],
  ['extends', readTypeInto('extends')],
  ['template-extends', readTypeInto('extends')],
  ['implements', readTypeInto('implements')],
  ['template-implements', readTypeInto('implements')],
  ['use', readTypeInto('uses')],
  ['template-use', readTypeInto('uses')],
  ['param-closure-this', readTypeOfVariable('closureThis')],
  ['param-out', readTypeOfVariable('paramsOut')],
  ['deprecated', readDeprecated],
]);

/** Tags that mean something only behind the name of a tool: `@phpstan-type`. */
const TOOL_TAGS: ReadonlyMap<string, ReadTag> = new Map([
  ['type', readAlias],
  ['import-type', readAliasImport],
  ['assert', readAssertion('always')],
  ['assert-if-true', readAssertion('true')],
  ['assert-if-false', readAssertion('false')],
  ['self-out', readSelfOut],
  ['this-out', readSelfOut],
  ['require-extends', readTypeInto('requires')],
  ['require-implements', readTypeInto('requires')],
]);

function readParam(reader: TypeReader, found: Collected, rank: number): boolean {
  const isTypeless = isVariableNext(reader);
  const type = isTypeless ? undefined : readType(reader);
  if (!isTypeless && type === undefined) return false;
  const byRef = take(reader, AMPERSAND);
  const variadic = takeDots(reader);
  const name = readVariable(reader);
  if (name === undefined) return false;
  found.params.push({
    key: name,
    rank,
    value: { name, type: type ?? readTypeBehindVariable(reader), variadic, byRef },
  });
  return true;
}

function readReturn(reader: TypeReader, found: Collected, rank: number): boolean {
  const type = readType(reader);
  if (type !== undefined) found.returns.push({ key: '', rank, value: type });
  return type !== undefined;
}

function readSelfOut(reader: TypeReader, found: Collected, rank: number): boolean {
  const type = readType(reader);
  if (type !== undefined) found.selfOut.push({ key: '', rank, value: type });
  return type !== undefined;
}

function readVar(reader: TypeReader, found: Collected, rank: number): boolean {
  const swapped = attempt(reader, () => {
    const name = readAnyVariable(reader);
    const type = name === undefined ? undefined : readTypeBehindVariable(reader);
    return type === undefined ? undefined : { name, type };
  });
  const type = swapped?.type ?? readType(reader);
  if (type === undefined) return false;
  const name = swapped?.name ?? readAnyVariable(reader);
  found.vars.push({ key: name ?? '', rank, value: { name, type } });
  return true;
}

function readProperty(access: 'both' | 'read' | 'write'): ReadTag {
  return (reader, found, rank) => {
    const isTypeless = isVariableNext(reader);
    const type = isTypeless ? undefined : readType(reader);
    if (!isTypeless && type === undefined) return false;
    const name = readVariable(reader) ?? readNameAlone(reader);
    if (name === undefined) return false;
    found.properties.push({ key: name, rank, value: { name, type: type ?? readTypeBehindVariable(reader), access } });
    return true;
  };
}

function readMethodTag(reader: TypeReader, found: Collected, rank: number): boolean {
  const method = readMethod(reader);
  if (method !== undefined) found.methods.push({ key: method.name.toLowerCase(), rank, value: method });
  return method !== undefined;
}

function readTemplateTag(variance: DocTemplate['variance']): ReadTag {
  return (reader, found, rank) => {
    const template = readTemplate(reader);
    if (template === undefined) return false;
    const value = variance === undefined ? template : { ...template, variance };
    found.templates.push({ key: template.name, rank, value });
    return true;
  };
}

function readTypeInto(list: 'throws' | 'mixins' | 'extends' | 'implements' | 'uses' | 'requires'): ReadTag {
  return (reader, found, rank) => {
    const type = readType(reader);
    if (type === undefined) return false;
    const key = type.kind === 'name' || type.kind === 'generic' ? type.name : '';
    found[list].push({ key, rank, value: type });
    return true;
  };
}

function readTypeOfVariable(list: 'closureThis' | 'paramsOut'): ReadTag {
  return (reader, found, rank) => {
    const type = readType(reader);
    const name = type === undefined ? undefined : readVariable(reader);
    if (type === undefined || name === undefined) return false;
    found[list].push({ key: name, rank, value: { name, type } });
    return true;
  };
}

function readDeprecated(_: TypeReader, found: Collected): boolean {
  found.deprecated = true;
  return true;
}

function readAlias(reader: TypeReader, found: Collected, rank: number): boolean {
  const name = readName(reader);
  if (name === undefined) return false;
  take(reader, EQUALS);
  const type = readType(reader);
  if (type !== undefined) found.aliases.push({ key: name, rank, value: { name, type } });
  return type !== undefined;
}

function readAliasImport(reader: TypeReader, found: Collected, rank: number): boolean {
  const name = readName(reader);
  const from = name !== undefined && takeWord(reader, 'from') ? readName(reader) : undefined;
  if (name === undefined || from === undefined) return false;
  const as = takeWord(reader, 'as') ? readName(reader) : name;
  if (as === undefined) return false;
  found.imports.push({ key: as, rank, value: { name, from, as } });
  return true;
}

function readAssertion(when: 'always' | 'true' | 'false'): ReadTag {
  return (reader, found, rank) => {
    const negated = take(reader, BANG);
    const exact = take(reader, EQUALS);
    const type = readType(reader);
    const of = type === undefined ? undefined : readAnyVariable(reader);
    if (type === undefined || of === undefined) return false;
    const member = readAssertedMember(reader);
    const value = { type, of, when, negated, exact, ...(member === undefined ? {} : { member }) };
    found.assertions.push({ key: `${when} ${of} ${member?.name ?? ''}`, rank, value });
    return true;
  };
}

/** `->name` or `->name()`. */
function readAssertedMember(reader: TypeReader): { name: string; call: boolean } | undefined {
  return attempt(reader, () => {
    const name = take(reader, MINUS) && take(reader, GREATER) ? readName(reader) : undefined;
    if (name === undefined) return undefined;
    return { name, call: take(reader, OPEN_PAREN) && take(reader, CLOSE_PAREN) };
  });
}

/** A name that should have had a `$`: a word of a description is not the last of its line. */
function readNameAlone(reader: TypeReader): string | undefined {
  return attempt(reader, () => {
    const name = readName(reader);
    return name !== undefined && /^\w+$/.test(name) && isAtLineEnd(reader) ? name : undefined;
  });
}

function isAtLineEnd(reader: TypeReader): boolean {
  const code = peek(reader);
  return code === -1 || isLineBreak(code);
}

/** Whether a variable comes next, perhaps behind `&` or `...`, and so no type. */
function isVariableNext(reader: TypeReader): boolean {
  const code = peek(reader);
  if (code === AMPERSAND) return isReference(reader);
  return code === DOT || (code === DOLLAR && !reader.text.startsWith('$this', reader.pos));
}

function readAnyVariable(reader: TypeReader): string | undefined {
  return takeThis(reader) ? 'this' : readVariable(reader);
}

/**
 * Old docblocks put the type behind the variable: `@param $user User`. It is one only when nothing else is on the line and
 * it looks like a type; a word in lower case would be a description.
 */
function readTypeBehindVariable(reader: TypeReader): DocType | undefined {
  return attempt(reader, () => {
    const type = readType(reader);
    if (type === undefined || !isAtLineEnd(reader)) return undefined;
    return type.kind !== 'name' || LOOKS_LIKE_TYPE.test(type.name) ? type : undefined;
  });
}

const LOOKS_LIKE_TYPE =
  /^[A-Z]|\\|^(?:array|bool|boolean|callable|double|false|float|int|integer|iterable|mixed|null|object|self|static|string|true)$/;
