/**
 * The texts of rows in another language: a YAML map from row id to `title`, `caveat`, `ledger` and the titles of
 * `instead`, laid over the rows. Code is never translated.
 */
import { findNearest } from '../text/nearest.ts';
import { Fields } from './fields.ts';
import type { Row } from './row.ts';
import { parseYaml, type RowFile, type RowProblem } from './yaml.ts';

export interface RowTexts {
  readonly title: string | undefined;
  readonly caveat: string | undefined;
  /** In the order of the row's alternatives. */
  readonly instead: readonly string[];
  /** In the order of the row's ledger. */
  readonly ledger: readonly string[];
}

export interface Overlay {
  readonly texts: ReadonlyMap<string, RowTexts>;
  readonly problems: readonly RowProblem[];
}

/** Reports ids that no row has, and alternatives that the row does not have. */
export function loadOverlay(file: RowFile, rows: readonly Row[]): Overlay {
  const { value, sink } = parseYaml(file);
  const texts = new Map<string, RowTexts>();
  const byId = new Map(rows.map((row) => [row.id, row]));
  if (value !== undefined && value.kind !== 'map' && value.kind !== 'null') {
    sink.report(value.offset, undefined, '', 'an overlay is a map of row ids; write request/query-value: { title: … }');
  }
  for (const { name: id, offset, value: item } of value?.fields ?? []) {
    const row = byId.get(id);
    if (row === undefined) {
      const near = findNearest(id, [...byId.keys()]);
      sink.report(
        offset,
        id,
        '',
        `there is no row "${id}"${near === undefined ? '; remove it' : `; did you mean ${near}?`}`,
      );
    } else if (item.kind !== 'map') {
      sink.report(item.offset, id, '', 'the texts of a row are a map; write { title: …, caveat: … }');
    } else {
      const fields = new Fields(item, sink, id, '');
      fields.allow(['title', 'caveat', 'instead', 'ledger']);
      const list = (name: 'instead' | 'ledger', wanted: number): readonly string[] => {
        const given = fields.texts(name, '[…]');
        if (given.length > wanted) {
          fields.report(name, `the row has ${wanted} of ${name}, this has ${given.length}; remove the rest`);
        }
        return given;
      };
      texts.set(id, {
        title: fields.optional('title', '…'),
        caveat: fields.optional('caveat', '…'),
        instead: list('instead', row.instead.length),
        ledger: list('ledger', row.ledger.length),
      });
    }
  }
  return { texts, problems: sink.problems };
}

export function localiseRow(row: Row, texts: RowTexts | undefined): Row {
  if (texts === undefined) return row;
  return {
    ...row,
    title: texts.title ?? row.title,
    caveat: texts.caveat ?? row.caveat,
    ledger: row.ledger.map((noun, at) => texts.ledger[at] ?? noun),
    instead: row.instead.map((one, at) => ({ ...one, title: texts.instead[at] ?? one.title })),
  };
}
