/** The rows that ship, compiled once. */
import { compileTable } from '../../../server/scripts/table.ts';
import { createTable, type Table } from '../../../server/src/table/table.ts';

let table: Promise<Table> | undefined;

export function shippedTable(): Promise<Table> {
  table ??= compileTable().then(({ compiled }) => createTable(compiled));
  return table;
}
