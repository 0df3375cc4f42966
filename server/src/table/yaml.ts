/**
 * YAML read with places: every value knows where it stands, so that what is wrong with it can be said there. It knows
 * nothing of rows.
 */
import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';

export interface RowFile {
  /** As it is to be named in messages. */
  readonly path: string;
  readonly text: string;
}

export interface RowProblem {
  readonly path: string;
  /** One based, both. */
  readonly line: number;
  readonly column: number;
  /** The row's id, when it has one. */
  readonly row: string | undefined;
  /** `php`, `proof[0].requests[1]`; empty when the file as a whole is meant. */
  readonly field: string;
  /** What is wrong, and what to write instead. */
  readonly message: string;
}

/** A value in a YAML file. `value` is data: scalars, arrays of `YamlValue`, maps of `YamlValue`. */
export interface YamlValue {
  readonly offset: number;
  readonly kind: 'text' | 'number' | 'bool' | 'null' | 'list' | 'map';
  readonly scalar: string | number | boolean | null;
  readonly items: readonly YamlValue[];
  /** In the order of the text. */
  readonly fields: readonly { readonly name: string; readonly offset: number; readonly value: YamlValue }[];
}

/** Where problems go, with the file that they are in. */
export interface ProblemSink {
  readonly report: (offset: number, row: string | undefined, field: string, message: string) => void;
  readonly problems: RowProblem[];
}

/** Deeper than any row is; aliases that contain themselves end here. */
const MAX_DEPTH = 20;
/** More values than any file of rows has; aliases of aliases of aliases end here. */
const MAX_VALUES = 200_000;

/** Never throws; the value is `undefined` when the file is empty or no YAML, and the problems say so in the latter case. */
export function parseYaml(file: RowFile): { readonly value: YamlValue | undefined; readonly sink: ProblemSink } {
  const lines = new LineCounter();
  const problems: RowProblem[] = [];
  const report: ProblemSink['report'] = (offset, row, field, message) => {
    const { line, col } = lines.linePos(offset);
    problems.push({ path: file.path, line: Math.max(1, line), column: Math.max(1, col), row, field, message });
  };
  const sink = { report, problems };
  let document: Document.Parsed;
  try {
    document = parseDocument(file.text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
  } catch (reason) {
    report(0, undefined, '', `this is not YAML: ${reason instanceof Error ? reason.message : String(reason)}`);
    return { value: undefined, sink };
  }
  for (const error of document.errors) report(error.pos[0], undefined, '', `this is not YAML: ${error.message}`);
  if (problems.length > 0 || document.contents === null) return { value: undefined, sink };
  const reading: Reading = { document, left: MAX_VALUES };
  const value = readNode(document.contents, reading, 0);
  if (reading.left > 0) return { value, sink };
  report(0, undefined, '', `this is more than ${MAX_VALUES} values; write fewer aliases, or several files`);
  return { value: undefined, sink };
}

interface Reading {
  readonly document: Document.Parsed;
  /** How many values may still be read. */
  left: number;
}

function readNode(node: Node | null | undefined, reading: Reading, depth: number): YamlValue {
  const offset = node?.range?.[0] ?? 0;
  if (depth > MAX_DEPTH || reading.left <= 0 || node === null || node === undefined) return scalarValue(offset, null);
  reading.left--;
  if (isAlias(node))
    return { ...readNode(node.resolve(reading.document) as Node | undefined, reading, depth + 1), offset };
  if (isScalar(node)) return scalarValue(offset, node.value);
  if (isSeq(node)) {
    const items = node.items.map((item) => readNode(item as Node | null, reading, depth + 1));
    return { offset, kind: 'list', scalar: null, items, fields: [] };
  }
  if (isMap(node)) {
    const fields = node.items.map((pair) => {
      const key = pair.key as Node | null;
      const name = isScalar(key) ? String(key.value) : '';
      return {
        name,
        offset: key?.range?.[0] ?? offset,
        value: readNode(pair.value as Node | null, reading, depth + 1),
      };
    });
    return { offset, kind: 'map', scalar: null, items: [], fields };
  }
  return scalarValue(offset, null);
}

function scalarValue(offset: number, value: unknown): YamlValue {
  const base = { offset, items: [], fields: [] };
  switch (typeof value) {
    case 'string':
      return { ...base, kind: 'text', scalar: value };
    case 'number':
      return { ...base, kind: 'number', scalar: value };
    case 'boolean':
      return { ...base, kind: 'bool', scalar: value };
    case 'bigint':
      return { ...base, kind: 'number', scalar: Number(value) };
    default:
      return { ...base, kind: 'null', scalar: null };
  }
}

/** The value as plain data, as for a JSON body. */
export function toData(value: YamlValue): unknown {
  if (value.kind === 'list') return value.items.map(toData);
  if (value.kind === 'map') return Object.fromEntries(value.fields.map((field) => [field.name, toData(field.value)]));
  return value.scalar;
}
