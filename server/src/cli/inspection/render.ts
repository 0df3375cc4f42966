/**
 * An inspection for a terminal: what the application is made of at a glance, then each list, short; all of one list where
 * it alone is asked for.
 */

import type { InspectedRoot, Inspection, LeftOut } from '../../inspect/inspection.ts';
import { placeOf, type Row, rowsOf, SECTIONS, type Section } from '../../inspect/sections.ts';
import { escapeTerminal } from '../../report/escape.ts';
import { formatCount, formatShare } from '../../report/figures.ts';
import { cutEnd, cutStart, displayWidth, padEnd, padStart, wrap } from '../../report/width.ts';
import { fill, textsOf } from './l10n.ts';
import { endpointLines, type Page, type TextOptions } from './render-endpoint.ts';

/** Ends with a line break. */
export function renderInspection(inspection: Inspection, options: TextOptions): string {
  const page: Page = { ...options, texts: textsOf(options.locale), width: Math.max(60, options.width) };
  const blocks = [
    ...inspection.roots.flatMap((root) => rootBlocks(root, inspection, page)),
    ...closing(inspection, page),
  ];
  const lines = blocks.filter((block) => block.length > 0).flatMap((block, at) => (at === 0 ? block : ['', ...block]));
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

/** Rows of a list that is not asked for by name. */
const SHOWN = 12;

function rootBlocks(root: InspectedRoot, inspection: Inspection, page: Page): string[][] {
  const { only } = page;
  if (only !== undefined) return [[...title(root, inspection, page), '', ...section(root, only, page)]];
  if (root.endpoints !== undefined) {
    const { endpoints, nodes = [] } = root;
    return [title(root, inspection, page), ...endpoints.map((endpoint) => endpointLines(endpoint, nodes, page))];
  }
  const filled = SECTIONS.filter((name) => rowsOf(root, name).length > 0);
  const isPlain = root.laravel === undefined && filled.every((name) => name === 'packages' || name === 'env');
  if (isPlain) return [[...title(root, inspection, page), '', ...wrap(page.texts.nothing, page.width)]];
  return [
    title(root, inspection, page),
    overview(root, filled, page),
    ...filled.map((name) => section(root, name, page)),
    rootProblems(root, page),
  ];
}

function title(root: InspectedRoot, { project, roots }: Inspection, { texts, palette }: Page): string[] {
  const { laravel } = root;
  const framework =
    laravel === undefined
      ? texts.plain
      : [laravel.name === 'lumen' ? 'Lumen' : 'Laravel', laravel.version ?? laravel.major ?? ''].join(' ').trim();
  const counts =
    roots.length > 1
      ? [root.path === '' ? '.' : root.path]
      : [
          fill(texts.phpFiles, formatCount(project.phpFiles)),
          ...(project.bladeFiles > 0 ? [fill(texts.bladeFiles, formatCount(project.bladeFiles))] : []),
        ];
  return [palette.bold(escapeTerminal(root.name)), palette.dim(escapeTerminal([framework, ...counts].join(' · ')))];
}

/** How much of each part there is, in columns. */
function overview(root: InspectedRoot, filled: readonly Section[], { texts, palette, width }: Page): string[] {
  const cells = filled.map((name) => ({ label: texts.sections[name], count: formatCount(rowsOf(root, name).length) }));
  const label = widest(cells.map((cell) => cell.label));
  const count = widest(cells.map((cell) => cell.count));
  const columns = Math.max(1, Math.floor((width - 2) / (label + count + 5)));
  const height = Math.ceil(cells.length / columns);
  const lines = Array.from({ length: height }, (_, row) =>
    Array.from({ length: columns }, (_, column) => cells[column * height + row])
      .flatMap((cell) =>
        cell === undefined ? [] : [`${padStart(cell.count, count)} ${palette.dim(padEnd(cell.label, label))}`],
      )
      .join('    '),
  );
  return [palette.bold(texts.parts), ...lines.map((line) => `  ${line}`)];
}

function section(root: InspectedRoot, name: Section, page: Page): string[] {
  const { texts, palette, only } = page;
  const rows = rowsOf(root, name);
  const shown = only === name ? rows : rows.slice(0, SHOWN);
  const rest = rows.length - shown.length;
  return [
    `${palette.bold(texts.sections[name])} ${palette.dim(formatCount(rows.length))}`,
    ...table(shown, page),
    ...(rest > 0 ? [`  ${palette.dim(fill(texts.more, formatCount(rest), name))}`] : []),
  ];
}

/** Aligned columns; those that are empty in all rows are left out, and where the line is too short the widest give way. */
function table(rows: readonly Row[], { width, palette }: Page): string[] {
  const escaped = rows.map((row) => row.map(escapeTerminal));
  const columns = Math.max(0, ...escaped.map((row) => row.length));
  const natural = Array.from({ length: columns }, (_, at) => widest(escaped.map((row) => row[at] ?? '')));
  const used = natural.map((_, at) => at).filter((at) => (natural[at] ?? 0) > 0);
  const widths = fitted(
    used.map((at) => natural[at] ?? 0),
    width - 2 * used.length,
  );
  return escaped.map((row) => {
    const cells = used.map((at, index) => {
      const room = widths[index] ?? 0;
      const text = row[at] ?? '';
      const isLast = index === used.length - 1;
      // The end of a place says more than its start.
      const cut = /:\d+$/.test(text) ? cutStart(text, room) : cutEnd(text, room);
      const padded = isLast ? cut : padEnd(cut, room);
      return index === 0 ? palette.cyan(padded) : isLast ? palette.dim(padded) : padded;
    });
    return `  ${cells.join('  ')}`;
  });
}

/** Below this a column says nothing. */
const NARROWEST = 8;

/** Widths that sum up to no more than `room`, if that can be. */
function fitted(natural: readonly number[], room: number): readonly number[] {
  const widths = [...natural];
  for (let over = widths.reduce((sum, each) => sum + each, 0) - room; over > 0; over--) {
    const widest = widths.indexOf(Math.max(...widths));
    if ((widths[widest] ?? 0) <= NARROWEST) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

function rootProblems({ problems }: InspectedRoot, page: Page): string[] {
  if (problems.length === 0) return [];
  const rows = problems.map(({ kind, message, path, line }) => [
    kind,
    path === undefined ? '' : placeOf({ path, line: line ?? 1 }),
    message,
  ]);
  return problemLines(rows, page);
}

function problemLines(rows: readonly Row[], page: Page): string[] {
  const { texts, palette, width } = page;
  const lines = rows
    .slice(0, SHOWN)
    .flatMap(([kind = '', place = '', message = '']) => [
      `  ${palette.yellow(kind)}  ${escapeTerminal(place)}`,
      ...wrap(escapeTerminal(message), width - 6).map((line) => `      ${palette.dim(line)}`),
    ]);
  return [`${palette.bold(texts.problems)} ${palette.dim(formatCount(rows.length))}`, ...lines];
}

function closing({ stats, problems }: Inspection, page: Page): string[][] {
  const { texts, palette } = page;
  const left = stats === undefined ? [] : (Object.entries(stats.leftOut) as [LeftOut, number][]);
  const leftOut = left.flatMap(([kind, count]) => (count === 0 ? [] : [fill(texts.leftOut[kind], formatCount(count))]));
  const understood =
    stats === undefined
      ? []
      : [
          palette.bold(texts.stats),
          `  ${fill(
            texts.resolved,
            formatCount(stats.methodCallsResolved),
            formatCount(stats.methodCalls),
            formatShare(stats.methodCallsResolved, stats.methodCalls),
          )}`,
          `  ${palette.dim(fill(texts.counted, formatCount(stats.files), leftOut.length === 0 ? '–' : leftOut.join(', ')))}`,
          ...(stats.unknown.length === 0 ? [] : ['', palette.bold(texts.unknown)]),
          ...table(
            stats.unknown.map(({ call, count, example }) => [call, `${formatCount(count)}×`, placeOf(example)]),
            page,
          ),
        ];
  const rows = problems.map(({ kind, path, line, detail }) => [kind, line === null ? path : `${path}:${line}`, detail]);
  return [understood, rows.length === 0 ? [] : problemLines(rows, page)];
}

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(displayWidth));
}
