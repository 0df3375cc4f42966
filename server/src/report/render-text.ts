/**
 * The report for a terminal: what a lead wants to know first stands first, and every list is short.
 */

import { FIDELITIES, type Fidelity } from '../table/row.ts';
import type { Locale } from '../text/locale.ts';
import { escapeTerminal } from './escape.ts';
import { formatCount, formatRange, formatShare, formatTime } from './figures.ts';
import { fill, type Texts, textsOf } from './l10n.ts';
import { methodLines } from './method.ts';
import type { Report } from './model.ts';
import { goOnOneLine, proseOnOneLine } from './one-line.ts';
import { cutEnd, cutStart, displayWidth, padEnd, padStart, wrap } from './width.ts';

/** What colours a text; each function of a terminal without colours gives its text back. */
export interface Palette {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly green: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly magenta: (text: string) => string;
  readonly red: (text: string) => string;
  readonly cyan: (text: string) => string;
}

export interface TextOptions {
  readonly palette: Palette;
  /** Columns of the terminal. */
  readonly width: number;
  readonly locale: Locale;
}

/** Ends with a line break. */
export function renderText(report: Report, options: TextOptions): string {
  const page: Page = {
    report,
    texts: textsOf(options.locale),
    palette: options.palette,
    // Wider lines are hard to read, narrower ones hold no table.
    width: Math.max(60, Math.min(options.width, 110)),
  };
  const sections = [
    head(page),
    fidelities(page),
    idioms(page),
    unknowns(page),
    hotFiles(page),
    pitfalls(page),
    problems(page),
    method(page),
  ];
  const lines = sections.filter((section) => section.length > 0).flatMap((section) => [...section, '']);
  return `${lines.map((line) => line.trimEnd()).join('\n')}`;
}

/** Entries of a list; the rest is in the other formats. */
const SHOWN = 10;

interface Page {
  readonly report: Report;
  readonly texts: Texts;
  readonly palette: Palette;
  readonly width: number;
}

function head({ report, texts, palette, width }: Page): string[] {
  const { project, coverage, effort } = report;
  const facts = [
    texts.kind[project.kind],
    fill(texts.phpFiles, formatCount(project.phpFiles)),
    fill(texts.lines, formatCount(project.lines)),
    fill(texts.logicLines, formatCount(project.logicLines)),
    ...(project.bladeFiles > 0 ? [fill(texts.bladeFiles, formatCount(project.bladeFiles))] : []),
    ...(project.goFiles > 0 ? [fill(texts.goFiles, formatCount(project.goFiles))] : []),
  ];
  const range = formatRange(effort.low, effort.high, effort.minutesPerDay, texts);
  const likely = fill(texts.about, formatTime(effort.minutes, effort.minutesPerDay, texts));
  const figures: [string, string, string][] = [
    [texts.sites, formatCount(coverage.sites), texts.sitesHint],
    [texts.mapped, formatShare(coverage.mapped, coverage.sites), texts.mappedHint],
    [texts.effort, range, likely],
  ];
  const labels = widest(figures.map(([label]) => label));
  const values = widest(figures.map(([, value]) => value));
  return [
    palette.bold(escapeTerminal(fill(texts.title, project.name))),
    ...wrap(facts.join(' · '), width).map(palette.dim),
    '',
    ...figures.map(
      ([label, value, hint]) =>
        `  ${padEnd(label, labels)}  ${palette.bold(padEnd(value, values))}  ${palette.dim(cutEnd(hint, width - labels - values - 6))}`,
    ),
  ];
}

function fidelities({ report, texts, palette, width }: Page): string[] {
  const { coverage, effort } = report;
  if (coverage.sites === 0) return [];
  const minutesOf = (id: string): number => effort.parts.find((part) => part.id === id)?.minutes ?? 0;
  const rows = [
    ...FIDELITIES.map((id) => ({
      id,
      name: texts.fidelity[id],
      means: texts.fidelityMeans[id],
      sites: coverage.byFidelity[id],
    })),
    { id: 'unmapped', name: texts.unmapped, means: texts.unmappedMeans, sites: coverage.unmapped },
  ];
  const names = widest(rows.map((row) => row.name));
  const bar = 12;
  const lines = rows.map(({ id, name, means, sites }) => {
    const paint = colourOf(id, palette);
    const filled = sites === 0 ? 0 : Math.max(1, Math.round((sites / coverage.sites) * bar));
    const time = formatTime(minutesOf(id), effort.minutesPerDay, texts);
    const left = `  ${paint(padEnd(name, names))}  ${padStart(formatCount(sites), 7)} ${padStart(formatShare(sites, coverage.sites), 6)}  `;
    const used = names + 2 + 2 + 7 + 1 + 6 + 2 + bar + 2 + 10 + 2;
    return `${left}${paint('█'.repeat(filled))}${palette.dim('░'.repeat(bar - filled))}  ${padEnd(time, 10)}  ${palette.dim(width - used < 10 ? '' : cutEnd(means, width - used))}`;
  });
  const receivers =
    coverage.unknownReceivers === 0
      ? []
      : wrap(fill(texts.unknownReceivers, formatCount(coverage.unknownReceivers)), width - 2).map(
          (line) => `  ${palette.dim(line)}`,
        );
  return [palette.bold(texts.fidelities), ...lines, ...receivers];
}

function idioms({ report, texts, palette, width }: Page): string[] {
  if (report.idioms.length === 0) return [];
  const shown = report.idioms.slice(0, SHOWN);
  const names = widest(FIDELITIES.map((id) => texts.fidelity[id]));
  const lines = shown.flatMap((idiom) => {
    const paint = colourOf(idiom.fidelity, palette);
    const mark = idiom.proven ? palette.green('✓') : ' ';
    const time = formatTime(idiom.minutes, report.effort.minutesPerDay, texts);
    const title = cutEnd(`${escapeTerminal(idiom.title)}  ${idiom.id}`, width - names - 26);
    const first = `  ${padStart(formatCount(idiom.sites), 6)}  ${padStart(time, 9)}  ${paint(padEnd(idiom.fidelity === undefined ? '' : texts.fidelity[idiom.fidelity], names))} ${mark} ${title}`;
    const indent = ' '.repeat(23 + names);
    const advice = [
      idiom.go === null ? undefined : escapeTerminal(goOnOneLine(idiom.go)),
      idiom.caveat === null ? undefined : escapeTerminal(proseOnOneLine(idiom.caveat)),
    ];
    const notes = advice.flatMap((note, index) =>
      note === undefined
        ? []
        : [
            `${indent}${index === 0 ? palette.cyan(cutEnd(note, width - indent.length)) : palette.dim(cutEnd(note, width - indent.length))}`,
          ],
    );
    return [first, ...notes];
  });
  return [
    palette.bold(texts.idioms),
    ...dimmed(texts.idiomsIntro, palette, width),
    ...lines,
    ...more(report.idioms.length, texts, palette),
  ];
}

function unknowns({ report, texts, palette, width }: Page): string[] {
  if (report.unknown.length === 0) return [];
  const kinds = widest(report.unknown.slice(0, SHOWN).map((construct) => texts.external[construct.kind]));
  const lines = report.unknown.slice(0, SHOWN).map((construct) => {
    const time = formatTime(construct.minutes, report.effort.minutesPerDay, texts);
    const name = cutEnd(escapeTerminal(construct.name), width - kinds - 23);
    return `  ${padStart(formatCount(construct.sites), 6)}  ${padStart(time, 9)}  ${palette.dim(padEnd(texts.external[construct.kind], kinds))}  ${name}`;
  });
  return [
    palette.bold(texts.unknowns),
    ...dimmed(texts.unknownsIntro, palette, width),
    ...lines,
    ...more(report.unknown.length, texts, palette),
  ];
}

function hotFiles({ report, texts, palette, width }: Page): string[] {
  if (report.files.length === 0) return [];
  const lines = report.files.slice(0, SHOWN).map((file) => {
    const time = formatTime(file.minutes, report.effort.minutesPerDay, texts);
    const worst = file.worst === null ? '' : `  ${colourOf(file.worst, palette)(texts.fidelity[file.worst])}`;
    const path = cutStart(escapeTerminal(file.path), width - 35);
    return `  ${padStart(formatCount(file.sites), 6)}  ${padStart(time, 9)}  ${path}${worst}`;
  });
  return [
    palette.bold(texts.hotFiles),
    ...dimmed(texts.hotFilesIntro, palette, width),
    ...lines,
    ...more(report.files.length, texts, palette),
  ];
}

function pitfalls({ report, texts, palette, width }: Page): string[] {
  if (report.pitfalls.length === 0) return [];
  const severities = widest(report.pitfalls.map((each) => texts.severity[each.severity]));
  const lines = report.pitfalls.map((each) => {
    const paint = each.severity === 'error' ? palette.red : each.severity === 'warning' ? palette.yellow : palette.dim;
    const title = cutEnd(`${each.title}  ${each.rule}`, width - severities - 12);
    return `  ${padStart(formatCount(each.findings), 6)}  ${paint(padEnd(texts.severity[each.severity], severities))}  ${title}`;
  });
  return [palette.bold(texts.pitfalls), ...dimmed(texts.pitfallsIntro, palette, width), ...lines];
}

function problems({ report, texts, palette, width }: Page): string[] {
  if (report.problems.length === 0) return [];
  const lines = report.problems.slice(0, SHOWN).map((problem) => {
    const place = problem.line === null ? problem.path : `${problem.path}:${problem.line}`;
    const text = `${texts.problem[problem.kind]} (${problem.detail})`;
    return cutEnd(`  ${escapeTerminal(place)}  ${escapeTerminal(text)}`, width);
  });
  return [
    palette.bold(texts.problems),
    ...dimmed(texts.problemsIntro, palette, width),
    ...lines,
    ...more(report.problems.length, texts, palette),
  ];
}

function method({ report, texts, palette, width }: Page): string[] {
  const hours = fill(texts.effortHint, String(report.effort.minutesPerDay / 60));
  const lines = [...methodLines(texts), hours].flatMap((line) =>
    wrap(line, width - 4).map((part, index) => `  ${index === 0 ? '·' : ' '} ${part}`),
  );
  return [
    palette.bold(texts.method),
    ...lines.map(palette.dim),
    palette.dim(`  ${fill(texts.producedBy, report.tool.version)}`),
  ];
}

function colourOf(id: Fidelity | string, palette: Palette): (text: string) => string {
  switch (id) {
    case 'exact':
      return palette.green;
    case 'caveat':
      return palette.yellow;
    case 'decision':
      return palette.magenta;
    case 'manual':
      return palette.red;
    default:
      return palette.dim;
  }
}

function dimmed(text: string, palette: Palette, width: number): string[] {
  return wrap(text, width - 2).map((line) => `  ${palette.dim(line)}`);
}

function more(total: number, texts: Texts, palette: Palette): string[] {
  return total > SHOWN ? [`  ${palette.dim(fill(texts.more, formatCount(total - SHOWN)))}`] : [];
}

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(displayWidth));
}
