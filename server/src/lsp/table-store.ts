/**
 * The table of each workspace folder: laragin's rows, the folder's own on top, without what is switched off. A table
 * keeps its identity until its rows change, so that others can cache by it.
 */

import { createTable, type Table } from '../table/table.ts';
import type { Locale } from '../text/locale.ts';
import type { Host, LoadedRows, Proofs } from './host.ts';

const NOTHING: LoadedRows = { compiled: [], proofs: { versions: '', has: () => false }, problems: [] };

export class TableStore {
  readonly #host: Host;
  readonly #locale: Locale;
  readonly #loaded = new Map<string | undefined, LoadedRows>();
  readonly #tables = new Map<string, { readonly table: Table; readonly proofs: Proofs }>();

  constructor(host: Host, locale: Locale) {
    this.#host = host;
    this.#locale = locale;
  }

  /** Reads the rows of a folder again (undefined: laragin's own); answers what is wrong with them. */
  async load(folder: string | undefined): Promise<readonly string[]> {
    const rows = await this.#host.rows(folder, this.#locale);
    this.#loaded.set(folder, rows);
    this.#tables.clear();
    return rows.problems;
  }

  /** `disabled` holds row ids, and topics that end in `/*`. */
  table(folder: string | undefined, disabled: readonly string[]): { readonly table: Table; readonly proofs: Proofs } {
    const key = JSON.stringify([folder, disabled]);
    let made = this.#tables.get(key);
    if (made === undefined) {
      const { compiled, proofs } = this.#loaded.get(folder) ?? this.#loaded.get(undefined) ?? NOTHING;
      made = { table: createTable(compiled.filter(({ row }) => !isDisabled(disabled, row.id))), proofs };
      this.#tables.set(key, made);
    }
    return made;
  }
}

function isDisabled(disabled: readonly string[], id: string): boolean {
  return disabled.some((entry) => entry === id || (entry.endsWith('/*') && id.startsWith(entry.slice(0, -1))));
}
