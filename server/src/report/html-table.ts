/**
 * Pieces of the page: tables that can be sorted and filtered, bars, places. Each takes text and escapes it; only the
 * `html` of a cell, made by other pieces, goes in as it is.
 */
import { escapeHtml } from './escape.ts';
import { fill, type Texts } from './l10n.ts';
import type { Place } from './model.ts';

export interface Column {
  readonly title: string;
  readonly kind: 'text' | 'number' | 'wide' | 'chart';
}

export type Cell =
  | { readonly text: string }
  /** `key` is what the column sorts by. */
  | { readonly number: number; readonly shown: string }
  | { readonly html: string; readonly key?: string };

export interface Table {
  /** Of the element; unique on the page. */
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  readonly foot?: readonly Cell[];
}

/** With sort buttons in the heads, and a filter when there is much to filter. */
export function renderTable(table: Table, texts: Texts): string {
  const sortable = table.rows.length > 1 && table.foot === undefined;
  const heads = table.columns.map((column) => head(column, sortable, texts)).join('');
  const rows = table.rows.map((row) => renderRow(row, table.columns)).join('\n');
  const foot = table.foot === undefined ? '' : `<tfoot>${renderRow(table.foot, table.columns)}</tfoot>`;
  return `${table.rows.length > FILTERED_FROM ? filter(table, texts) : ''}<div class="scroll"><table id="${table.id}" aria-label="${escapeHtml(table.caption)}"${sortable ? ' data-sortable' : ''}>
<thead><tr>${heads}</tr></thead>
<tbody>
${rows}
</tbody>${foot}</table></div>`;
}

/** One bar of parts that follow each other, each with a class for its colour; `whole` is its full length. */
export function renderBar(
  parts: readonly { readonly id: string; readonly value: number }[],
  whole: number,
  label: string,
  kind: 'bar' | 'bar whole' = 'bar',
): string {
  let at = 0;
  const rects = parts.map(({ id, value }) => {
    const width = whole === 0 ? 0 : round((value / whole) * 100);
    const rect = `<rect class="fill-${id}" x="${round(at)}" width="${width}" height="10"/>`;
    at += width;
    return rect;
  });
  return `<svg class="${kind}" viewBox="0 0 100 10" preserveAspectRatio="none" role="img" aria-label="${escapeHtml(label)}">${rects.join('')}</svg>`;
}

export function renderPlaces(places: readonly Place[]): string {
  return places.map(({ path, line }) => renderPlace(path, line)).join('');
}

/** A place becomes a link when the page is inside an editor. */
export function renderPlace(path: string, line: number | null): string {
  const shown = line === null ? path : `${path}:${line}`;
  return `<span class="place" data-open="${escapeHtml(path)}" data-line="${line ?? 1}">${escapeHtml(shown)}</span>`;
}

export function renderTag(id: string, text: string): string {
  return `<span class="tag tag-${id}">${escapeHtml(text)}</span>`;
}

const FILTERED_FROM = 10;

function filter({ id, caption }: Table, texts: Texts): string {
  const label = escapeHtml(texts.filter);
  const hint = escapeHtml(`${texts.filterHint}: ${caption}`);
  return `<div class="tools"><label for="${id}-filter">${label}</label><input type="search" id="${id}-filter" data-filter="${id}" title="${hint}"><span class="soft" id="${id}-shown" role="status" data-text="${escapeHtml(texts.shown)}"></span></div>\n`;
}

function head({ title, kind }: Column, sortable: boolean, texts: Texts): string {
  const text = escapeHtml(title);
  const inner =
    sortable && kind !== 'chart' && title !== ''
      ? `<button type="button" title="${escapeHtml(fill(texts.sortBy, title))}">${text}</button>`
      : text;
  return `<th scope="col"${kind === 'number' ? ' class="number"' : ''}>${inner}</th>`;
}

function renderRow(cells: readonly Cell[], columns: readonly Column[]): string {
  const tds = cells.map((cell, index) => {
    const kind = columns[index]?.kind ?? 'text';
    const classes = kind === 'text' ? '' : ` class="${kind}"`;
    if ('text' in cell) return `<td${classes}>${escapeHtml(cell.text)}</td>`;
    if ('number' in cell) return `<td${classes} data-key="${cell.number}">${escapeHtml(cell.shown)}</td>`;
    const key = cell.key === undefined ? '' : ` data-key="${escapeHtml(cell.key)}"`;
    return `<td${classes}${key}>${cell.html}</td>`;
  });
  return `<tr>${tds.join('')}</tr>`;
}

/** Two decimals, so that the last bits of a division do not depend on how it was done. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
