/**
 * The report as Markdown, for a wiki or a pull request. Names from the code are escaped: they are data here.
 */

import { FIDELITIES } from '../table/row.ts';
import type { Locale } from '../text/locale.ts';
import { escapeMarkdown, markdownCode } from './escape.ts';
import { formatCount, formatRange, formatShare, formatTime } from './figures.ts';
import { fill, type Texts, textsOf } from './l10n.ts';
import { methodLines } from './method.ts';
import type { EffortPartId, Place, Report } from './model.ts';
import { goOnOneLine, proseOnOneLine } from './one-line.ts';

/** Ends with a line break. */
export function renderMarkdown(report: Report, locale: Locale): string {
  const texts = textsOf(locale);
  const time = (minutes: number): string => formatTime(minutes, report.effort.minutesPerDay, texts);
  const sections = [
    head(report, texts),
    efforts(report, texts, time),
    idioms(report, texts, time),
    unknowns(report, texts, time),
    hotFiles(report, texts, time),
    pitfalls(report, texts),
    problems(report, texts),
    method(report, texts),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

/** Entries of a table; the rest is in the JSON. */
const SHOWN = 50;

type Time = (minutes: number) => string;

function head({ project, coverage, effort }: Report, texts: Texts): string {
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
  return [
    `# ${escapeMarkdown(fill(texts.title, project.name))}`,
    '',
    facts.join(' · '),
    '',
    `- **${texts.sites}: ${formatCount(coverage.sites)}** (${texts.sitesHint})`,
    `- **${texts.mapped}: ${formatShare(coverage.mapped, coverage.sites)}** (${texts.mappedHint})`,
    `- **${texts.effort}: ${range}** (${likely})`,
  ].join('\n');
}

function efforts({ coverage, effort }: Report, texts: Texts, time: Time): string {
  const name = (id: EffortPartId): string =>
    id === 'logic' ? texts.logic : id === 'unmapped' ? texts.unmapped : texts.fidelity[id];
  const means = (id: EffortPartId): string =>
    id === 'logic' ? texts.logicMeans : id === 'unmapped' ? texts.unmappedMeans : texts.fidelityMeans[id];
  const share = (id: EffortPartId, count: number): string => (id === 'logic' ? '' : formatShare(count, coverage.sites));
  const rows = effort.parts.map((part) => [
    name(part.id),
    formatCount(part.count),
    share(part.id, part.count),
    time(part.minutes),
    `${time(part.low)} – ${time(part.high)}`,
    means(part.id),
  ]);
  const total = [
    `**${texts.total}**`,
    '',
    '',
    `**${time(effort.minutes)}**`,
    `${time(effort.low)} – ${time(effort.high)}`,
    '',
  ];
  const heads = [texts.part, `${texts.count}>`, `${texts.share}>`, `${texts.time}>`, `${texts.range}>`, ''];
  const receivers =
    coverage.unknownReceivers === 0 ? '' : fill(texts.unknownReceivers, formatCount(coverage.unknownReceivers));
  return section(texts.efforts, receivers, heads, [...rows, total]);
}

function idioms(report: Report, texts: Texts, time: Time): string {
  const rows = report.idioms
    .slice(0, SHOWN)
    .map((idiom) => [
      `${escapeMarkdown(idiom.title)}<br>${markdownCode(idiom.id)}`,
      texts.fidelity[idiom.fidelity],
      idiom.proven ? '✓' : '',
      formatCount(idiom.sites),
      formatCount(idiom.files),
      time(idiom.minutes),
      [
        idiom.go === null ? '' : markdownCode(goOnOneLine(idiom.go)),
        idiom.caveat === null ? '' : escapeMarkdown(proseOnOneLine(idiom.caveat)),
      ]
        .filter((part) => part !== '')
        .join('<br>'),
    ]);
  const heads = [
    texts.idiom,
    texts.fidelityHead,
    texts.proven,
    `${texts.sites}>`,
    `${texts.files}>`,
    `${texts.time}>`,
    texts.equivalent,
  ];
  return section(texts.idioms, texts.idiomsIntro, heads, rows, more(report.idioms.length, texts));
}

function unknowns(report: Report, texts: Texts, time: Time): string {
  const rows = report.unknown
    .slice(0, SHOWN)
    .map((construct) => [
      markdownCode(construct.name),
      texts.external[construct.kind],
      formatCount(construct.sites),
      formatCount(construct.files),
      time(construct.minutes),
      places(construct.places.slice(0, 2)),
    ]);
  const heads = [texts.construct, texts.kindHead, `${texts.sites}>`, `${texts.files}>`, `${texts.time}>`, texts.places];
  return section(texts.unknowns, texts.unknownsIntro, heads, rows, more(report.unknown.length, texts));
}

function hotFiles(report: Report, texts: Texts, time: Time): string {
  const rows = report.files
    .slice(0, SHOWN)
    .map((file) => [
      markdownCode(file.path),
      formatCount(file.sites),
      formatCount(file.lines),
      time(file.minutes),
      file.worst === null ? '' : texts.fidelity[file.worst],
    ]);
  const heads = [texts.file, `${texts.sites}>`, `${fill(texts.lines, '').trim()}>`, `${texts.time}>`, texts.worst];
  return section(texts.hotFiles, texts.hotFilesIntro, heads, rows, more(report.files.length, texts));
}

function pitfalls(report: Report, texts: Texts): string {
  const rows = report.pitfalls.map((each) => [
    `${escapeMarkdown(each.title)}<br>${markdownCode(each.rule)}`,
    texts.severity[each.severity],
    formatCount(each.findings),
    formatCount(each.files),
    places(each.places.slice(0, 2)),
  ]);
  const heads = [texts.rule, texts.severityHead, `${texts.findings}>`, `${texts.files}>`, texts.places];
  return section(texts.pitfalls, texts.pitfallsIntro, heads, rows);
}

function problems(report: Report, texts: Texts): string {
  const rows = report.problems
    .slice(0, SHOWN)
    .map((problem) => [
      markdownCode(problem.line === null ? problem.path : `${problem.path}:${problem.line}`),
      texts.problem[problem.kind],
      escapeMarkdown(problem.detail),
    ]);
  const heads = [texts.file, texts.kindHead, texts.detail];
  return section(texts.problems, texts.problemsIntro, heads, rows, more(report.problems.length, texts));
}

function method(report: Report, texts: Texts): string {
  const hours = fill(texts.effortHint, String(report.effort.minutesPerDay / 60));
  const means = FIDELITIES.map((id) => `**${texts.fidelity[id]}**: ${texts.fidelityMeans[id]}`);
  const lines = [...means, ...methodLines(texts), hours].map((line) => `- ${line}`);
  return `## ${texts.method}\n\n${lines.join('\n')}\n\n${fill(texts.producedBy, report.tool.version)}`;
}

/** A heading with a table; nothing when the table is empty. A head that ends in `>` is a column of numbers. */
function section(title: string, intro: string, heads: readonly string[], rows: readonly string[][], rest = ''): string {
  if (rows.length === 0) return '';
  const table = [
    `| ${heads.map((head) => head.replace(/>$/, '')).join(' | ')} |`,
    `| ${heads.map((head) => (head.endsWith('>') ? '---:' : '---')).join(' | ')} |`,
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n');
  return [`## ${title}`, intro, table, rest].filter((part) => part !== '').join('\n\n');
}

function places(list: readonly Place[]): string {
  return list.map(({ path, line }) => markdownCode(`${path}:${line}`)).join('<br>');
}

function more(total: number, texts: Texts): string {
  return total > SHOWN ? fill(texts.more, formatCount(total - SHOWN)) : '';
}
