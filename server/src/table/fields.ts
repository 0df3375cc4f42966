/**
 * Reads the fields of a YAML map by name and type. What is missing, misspelt or of another type is reported where it
 * stands, with what to write instead; the reader then answers a value to go on with.
 */

import { findNearest } from '../text/nearest.ts';
import type { ProblemSink, YamlValue } from './yaml.ts';

export class Fields {
  readonly #map: YamlValue;
  readonly #sink: ProblemSink;
  readonly #row: string | undefined;
  readonly #prefix: string;

  /** `prefix` is the path of the map in its row: empty, or `proof[0].`. */
  constructor(map: YamlValue, sink: ProblemSink, row: string | undefined, prefix: string) {
    this.#map = map;
    this.#sink = sink;
    this.#row = row;
    this.#prefix = prefix;
  }

  get(name: string): YamlValue | undefined {
    const value = this.#map.fields.find((field) => field.name === name)?.value;
    return value?.kind === 'null' ? undefined : value;
  }

  /** The path of a field in its row. */
  path(name: string): string {
    return `${this.#prefix}${name}`;
  }

  has(name: string): boolean {
    return this.get(name) !== undefined;
  }

  /** Reports at a field, or at the map when the field is not there. */
  report(name: string, message: string): void {
    const field = this.#map.fields.find((candidate) => candidate.name === name);
    this.#sink.report(field?.value.offset ?? this.#map.offset, this.#row, `${this.#prefix}${name}`, message);
  }

  reportAt(value: YamlValue, path: string, message: string): void {
    this.#sink.report(value.offset, this.#row, `${this.#prefix}${path}`, message);
  }

  /** Reports every field that is none of `known`. */
  allow(known: readonly string[]): void {
    for (const field of this.#map.fields) {
      if (known.includes(field.name)) continue;
      const near = findNearest(field.name, known);
      const hint = near === undefined ? `the fields are ${known.join(', ')}` : `did you mean ${near}?`;
      const message = `there is no field "${field.name}"; ${hint}`;
      this.#sink.report(field.offset, this.#row, `${this.#prefix}${field.name}`, message);
    }
  }

  /** A text; `sample` is what to write when there is none. */
  required(name: string, sample: string): string {
    const text = this.optional(name, sample);
    if (text === undefined && !this.has(name)) this.report(name, `${name} is missing; write ${name}: ${sample}`);
    return text ?? '';
  }

  optional(name: string, sample: string): string | undefined {
    const value = this.get(name);
    return value === undefined ? undefined : this.#text(value, name, sample);
  }

  number(name: string, sample: string): number {
    const value = this.get(name);
    if (value === undefined) this.report(name, `${name} is missing; write ${name}: ${sample}`);
    else if (value.kind !== 'number') this.#wrongType(value, name, 'a number', sample);
    return typeof value?.scalar === 'number' ? value.scalar : 0;
  }

  /** A list of texts, or one text that stands for a list of one. */
  texts(name: string, sample: string): readonly string[] {
    const value = this.get(name);
    if (value === undefined) return [];
    if (value.kind !== 'list') {
      const text = this.#text(value, name, sample);
      return text === undefined ? [] : [text];
    }
    return value.items.flatMap((item, at) => this.#text(item, `${name}[${at}]`, sample) ?? []);
  }

  /** A map of texts, or of lists of texts. */
  textMap(name: string, sample: string): Readonly<Record<string, readonly string[]>> {
    const value = this.get(name);
    if (value === undefined) return {};
    if (value.kind !== 'map') {
      this.#wrongType(value, name, 'a map', sample);
      return {};
    }
    const fields = new Fields(value, this.#sink, this.#row, `${this.#prefix}${name}.`);
    return Object.fromEntries(value.fields.map((field) => [field.name, fields.texts(field.name, 'a text')]));
  }

  /** The maps of a list; each is read by `read`, which is given the path prefix of its fields. */
  maps<T>(name: string, sample: string, read: (fields: Fields) => T): readonly T[] {
    const value = this.get(name);
    if (value === undefined) return [];
    if (value.kind !== 'list') {
      this.#wrongType(value, name, 'a list', sample);
      return [];
    }
    return value.items.flatMap((item, at) => {
      if (item.kind === 'map') return [read(new Fields(item, this.#sink, this.#row, `${this.#prefix}${name}[${at}].`))];
      this.#wrongType(item, `${name}[${at}]`, 'a map', sample);
      return [];
    });
  }

  /** A text; numbers and booleans are taken as they are written, since YAML makes them of unquoted text. */
  #text(value: YamlValue, path: string, sample: string): string | undefined {
    if (value.kind === 'text' || value.kind === 'number' || value.kind === 'bool') return String(value.scalar);
    this.#wrongType(value, path, 'a text', sample);
    return undefined;
  }

  #wrongType(value: YamlValue, path: string, wanted: string, sample: string): void {
    this.reportAt(value, path, `${path} must be ${wanted}, such as ${sample}; this is ${KINDS[value.kind]}`);
  }
}

const KINDS: Readonly<Record<YamlValue['kind'], string>> = {
  text: 'a text',
  number: 'a number',
  bool: 'true or false',
  null: 'empty',
  list: 'a list',
  map: 'a map',
};
