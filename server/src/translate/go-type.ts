/**
 * Go types as the text that Go writes for them: `[]string`, `map[string]*Invoice`, `php.Map[string, int]`. Text is compared,
 * kept and printed as it is; these functions take it apart. Types of the user's own package stand without a qualifier.
 */

/** A Go type in gofmt's spelling. */
export type GoType = string;

/** `T` of `[]T`. */
export function elementOf(type: GoType): GoType | undefined {
  return type.startsWith('[]') ? type.slice(2) : undefined;
}

/** `T` of `*T`. */
export function pointee(type: GoType): GoType | undefined {
  return type.startsWith('*') ? type.slice(1) : undefined;
}

export interface MapOf {
  readonly key: GoType;
  readonly value: GoType;
}

/** `K` and `V` of `map[K]V`. */
export function mapOf(type: GoType): MapOf | undefined {
  if (!type.startsWith('map[')) return undefined;
  const end = closing(type, 3);
  return end === undefined ? undefined : { key: type.slice(4, end), value: type.slice(end + 1) };
}

export interface Generic {
  /** `php.Map` of `php.Map[string, int]`. */
  readonly name: string;
  readonly args: readonly GoType[];
}

/** The parts of a generic type; undefined for every other. */
export function genericOf(type: GoType): Generic | undefined {
  const open = type.indexOf('[');
  if (open <= 0 || type.startsWith('map[') || type.startsWith('func(') || /^[*[]/.test(type)) return undefined;
  const end = closing(type, open);
  return end === type.length - 1
    ? { name: type.slice(0, open), args: splitList(type.slice(open + 1, end)) }
    : undefined;
}

export interface FuncOf {
  readonly params: readonly GoType[];
  readonly results: readonly GoType[];
}

/** `func(A, B) (C, error)`. Parameters have no names in types. */
export function funcOf(type: GoType): FuncOf | undefined {
  if (!type.startsWith('func(')) return undefined;
  const end = closing(type, 4);
  if (end === undefined) return undefined;
  const rest = type.slice(end + 1).trim();
  const results = rest.startsWith('(') && closing(rest, 0) === rest.length - 1 ? rest.slice(1, -1) : rest;
  return { params: splitList(type.slice(5, end)), results: splitList(results) };
}

/** Whether `nil` is a value of the type; types of the user's own that are interfaces are not told by their name. */
export function isNilable(type: GoType): boolean {
  return type === 'any' || type === 'error' || /^(\*|\[\]|map\[|func\(|chan )/.test(type);
}

const NUMBERS: ReadonlySet<GoType> = new Set(['int', 'int64', 'uint', 'uint64', 'float64']);

export function isNumber(type: GoType): boolean {
  return NUMBERS.has(type);
}

/** The index of the bracket that closes the one at `open`. */
function closing(text: string, open: number): number | undefined {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    const character = text[at] as string;
    if ('([{'.includes(character)) depth++;
    else if (')]}'.includes(character) && --depth === 0) return at;
  }
  return undefined;
}

/** Splits at the commas that stand in no bracket. */
function splitList(text: string): GoType[] {
  const parts: GoType[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at] as string;
    if ('([{'.includes(character)) depth++;
    else if (')]}'.includes(character)) depth--;
    else if (character === ',' && depth === 0) {
      parts.push(text.slice(start, at).trim());
      start = at + 1;
    }
  }
  const last = text.slice(start).trim();
  return last === '' ? parts : [...parts, last];
}
