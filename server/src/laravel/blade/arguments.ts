/**
 * What the arguments of a directive say without being run: names in quotes, classes, lists and maps of them. Everything
 * else stays the expression it is.
 */
import type { Code } from '../../syntax/blade/ast.ts';
import { sliceCode, splitArguments } from '../../syntax/blade/directives.ts';

/** A name of a view, a section, a service: known, or given by PHP when the page is made. */
export type BladeName =
  | { readonly kind: 'literal'; readonly name: string }
  /** `Metrics::class`, as written but for a leading backslash. */
  | { readonly kind: 'class'; readonly name: string }
  | { readonly kind: 'dynamic'; readonly expression: string };

export interface BladeEntry {
  /** Undefined in a list. */
  readonly key: BladeName | undefined;
  readonly value: Code;
}

export function readName(code: Code): BladeName {
  const quoted = readQuoted(code.text);
  if (quoted !== undefined) return { kind: 'literal', name: quoted };
  const [, name] = /^\\?([A-Za-z_][\w\\]*)::class$/.exec(code.text) ?? [];
  return name === undefined ? { kind: 'dynamic', expression: code.text } : { kind: 'class', name };
}

/** The value of a string in quotes without interpolation. */
export function readQuoted(text: string): string | undefined {
  const [, single] = /^'((?:[^'\\]|\\.)*)'$/s.exec(text) ?? [];
  if (single !== undefined) return single.replace(/\\(['\\])/g, '$1');
  const [, double] = /^"((?:[^"\\$]|\\.)*)"$/s.exec(text) ?? [];
  if (double === undefined || /\{\$|\\[^"\\$]/.test(double)) return undefined;
  return double.replace(/\\(["\\$])/g, '$1');
}

/** The items of `[…]` or `array(…)`; undefined for anything else. */
export function readEntries(code: Code): BladeEntry[] | undefined {
  const opening = /^(?:\[|array\s*\()/i.exec(code.text)?.[0];
  if (opening === undefined || !/[\])]$/.test(code.text)) return undefined;
  const inside = sliceCode(code, opening.length, code.text.length - 1);
  return splitArguments(inside).map((item) => {
    const arrow = /^('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|[^'"[(=]*?)\s*=>/s.exec(item.text);
    if (arrow === null) return { key: undefined, value: item };
    const key = sliceCode(item, 0, arrow[0].length - 2);
    return { key: readName(key), value: sliceCode(item, arrow[0].length, item.text.length) };
  });
}

/** The names of a list such as `['custom.admin', 'admin']`; one dynamic name for anything else. */
export function readNames(code: Code): BladeName[] {
  return readEntries(code)?.map(({ value }) => readName(value)) ?? [readName(code)];
}
