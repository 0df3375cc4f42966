/**
 * The report as one page that needs nothing else: it is the file that `--html` writes and the webview of VS Code.
 * Style and script are allowed by the nonce alone, and no other source is; names from the code are escaped.
 */

import { FIDELITIES, type Fidelity } from '../table/row.ts';
import type { Locale } from '../text/locale.ts';
import { escapeHtml } from './escape.ts';
import { formatCount, formatRange, formatShare, formatTime } from './figures.ts';
import { HTML_SCRIPT } from './html-script.ts';
import { HTML_STYLE } from './html-style.ts';
import { type Cell, type Column, renderBar, renderPlace, renderPlaces, renderTable, renderTag } from './html-table.ts';
import { fill, type Texts, textsOf } from './l10n.ts';
import { methodLines } from './method.ts';
import type { EffortPart, Idiom, Report } from './model.ts';
import { proseOnOneLine } from './one-line.ts';

export interface HtmlOptions {
  readonly locale: Locale;
  /** Letters and digits that cannot be guessed from the code: a webview's random one, or a hash of the report. */
  readonly nonce: string;
}

/** Ends with a line break. */
export function renderHtml(report: Report, { locale, nonce }: HtmlOptions): string {
  const page: Page = {
    report,
    texts: textsOf(locale),
    time: (minutes) => formatTime(minutes, report.effort.minutesPerDay, textsOf(locale)),
  };
  const title = escapeHtml(fill(page.texts.title, report.project.name));
  const sections = [efforts, idioms, unknowns, hotFiles, pitfalls, problems, method].map((section) => section(page));
  return `<!DOCTYPE html>
<html lang="${locale === 'zh-cn' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style nonce="${nonce}">${HTML_STYLE}</style>
</head>
<body>
<header>
<h1>${title}</h1>
${head(page)}
</header>
<main>
${sections.filter((section) => section !== '').join('\n')}
</main>
<script nonce="${nonce}">${HTML_SCRIPT}</script>
</body>
</html>
`;
}

/** Rows of a table; the rest is in the JSON. */
const SHOWN = 200;

interface Page {
  readonly report: Report;
  readonly texts: Texts;
  readonly time: (minutes: number) => string;
}

function head({ report: { project, coverage, effort }, texts, time }: Page): string {
  const facts = [
    texts.kind[project.kind],
    fill(texts.phpFiles, formatCount(project.phpFiles)),
    fill(texts.lines, formatCount(project.lines)),
    fill(texts.logicLines, formatCount(project.logicLines)),
    fill(texts.functions, formatCount(project.functions)),
    ...(project.bladeFiles > 0 ? [fill(texts.bladeFiles, formatCount(project.bladeFiles))] : []),
    ...(project.goFiles > 0 ? [fill(texts.goFiles, formatCount(project.goFiles))] : []),
  ];
  const cards = [
    [texts.sites, formatCount(coverage.sites), texts.sitesHint],
    [texts.mapped, formatShare(coverage.mapped, coverage.sites), texts.mappedHint],
    [
      texts.effort,
      formatRange(effort.low, effort.high, effort.minutesPerDay, texts),
      fill(texts.about, time(effort.minutes)),
    ],
  ];
  const items = cards.map((texts) => {
    const [label, value, hint] = texts.map(escapeHtml);
    return `<div class="card"><dt>${label}</dt><dd><div class="value">${value}</div><div class="soft">${hint}</div></dd></div>`;
  });
  return `<p class="soft">${escapeHtml(facts.join(' · '))}</p>\n<dl class="cards">${items.join('')}</dl>`;
}

function efforts({ report: { coverage, effort }, texts, time }: Page): string {
  const siteParts = effort.parts.filter((part) => part.id !== 'logic');
  const overview = siteParts
    .map((part) => `${partName(part, texts)} ${formatShare(part.count, coverage.sites)}`)
    .join(', ');
  const bar = renderBar(
    siteParts.map(({ id, count }) => ({ id, value: count })),
    coverage.sites,
    overview,
    'bar whole',
  );
  const most = Math.max(...effort.parts.map((part) => part.minutes));
  const rows = effort.parts.map((part): Cell[] => [
    { html: renderTag(part.id, partName(part, texts)) },
    { text: partMeans(part, texts) },
    { number: part.count, shown: formatCount(part.count) },
    { text: part.id === 'logic' ? '' : formatShare(part.count, coverage.sites) },
    { number: part.minutes, shown: time(part.minutes) },
    { text: `${time(part.low)} – ${time(part.high)}` },
    { html: renderBar([{ id: part.id, value: part.minutes }], most, time(part.minutes)) },
  ]);
  const foot: Cell[] = [
    { text: texts.total },
    { text: '' },
    { text: '' },
    { text: '' },
    { number: effort.minutes, shown: time(effort.minutes) },
    { text: `${time(effort.low)} – ${time(effort.high)}` },
    { text: '' },
  ];
  const columns: Column[] = [
    { title: texts.part, kind: 'text' },
    { title: '', kind: 'wide' },
    { title: texts.count, kind: 'number' },
    { title: texts.share, kind: 'number' },
    { title: texts.time, kind: 'number' },
    { title: texts.range, kind: 'number' },
    { title: '', kind: 'chart' },
  ];
  const receivers =
    coverage.unknownReceivers === 0 ? '' : fill(texts.unknownReceivers, formatCount(coverage.unknownReceivers));
  const table = renderTable({ id: 'effort', caption: texts.efforts, columns, rows, foot }, texts);
  return section(texts.fidelities, receivers, `${bar}\n<h3>${escapeHtml(texts.efforts)}</h3>\n${table}`);
}

function idioms({ report, texts, time }: Page): string {
  const rows = report.idioms.slice(0, SHOWN).map((idiom): Cell[] => [
    { html: advice(idiom, texts), key: idiom.title },
    {
      html: renderTag(idiom.fidelity, texts.fidelity[idiom.fidelity]),
      key: String(FIDELITIES.indexOf(idiom.fidelity)),
    },
    { text: idiom.proven ? '✓' : '' },
    { number: idiom.sites, shown: formatCount(idiom.sites) },
    { number: idiom.files, shown: formatCount(idiom.files) },
    { number: idiom.minutes, shown: time(idiom.minutes) },
  ]);
  const columns: Column[] = [
    { title: texts.idiom, kind: 'wide' },
    { title: texts.fidelityHead, kind: 'text' },
    { title: texts.proven, kind: 'text' },
    { title: texts.sites, kind: 'number' },
    { title: texts.files, kind: 'number' },
    { title: texts.time, kind: 'number' },
  ];
  const table = { id: 'idioms', caption: texts.idioms, columns, rows };
  return listed(table, texts.idiomsIntro, report.idioms.length, texts);
}

/** Closed it is one line; open it says what to write, what to know and where. */
function advice(idiom: Idiom, texts: Texts): string {
  const go = idiom.go === null ? '' : `<pre><code>${escapeLines(idiom.go.trim())}</code></pre>`;
  const caveat = idiom.caveat === null ? '' : `<p>${escapeHtml(proseOnOneLine(idiom.caveat))}</p>`;
  const places = `<p class="soft">${escapeHtml(texts.places)}</p>${renderPlaces(idiom.places)}`;
  return `<details><summary>${escapeHtml(idiom.title)} <code class="soft">${escapeHtml(idiom.id)}</code></summary>${go}${caveat}${places}</details>`;
}

function unknowns({ report, texts, time }: Page): string {
  const rows = report.unknown.slice(0, SHOWN).map((construct): Cell[] => [
    {
      html: `<details><summary><code>${escapeHtml(construct.name)}</code></summary>${renderPlaces(construct.places)}</details>`,
      key: construct.name,
    },
    { text: texts.external[construct.kind] },
    { number: construct.sites, shown: formatCount(construct.sites) },
    { number: construct.files, shown: formatCount(construct.files) },
    { number: construct.minutes, shown: time(construct.minutes) },
  ]);
  const columns: Column[] = [
    { title: texts.construct, kind: 'wide' },
    { title: texts.kindHead, kind: 'text' },
    { title: texts.sites, kind: 'number' },
    { title: texts.files, kind: 'number' },
    { title: texts.time, kind: 'number' },
  ];
  const table = { id: 'unknown', caption: texts.unknowns, columns, rows };
  return listed(table, texts.unknownsIntro, report.unknown.length, texts);
}

function hotFiles({ report, texts, time }: Page): string {
  const shown = report.files.slice(0, SHOWN);
  const most = Math.max(0, ...shown.map((file) => file.minutes));
  const rows = shown.map((file): Cell[] => [
    { html: renderPlace(file.path, null), key: file.path },
    { number: file.lines, shown: formatCount(file.lines) },
    { number: file.sites, shown: formatCount(file.sites) },
    { number: file.minutes, shown: time(file.minutes) },
    worstCell(file.worst, texts),
    { html: renderBar([{ id: file.worst ?? 'logic', value: file.minutes }], most, time(file.minutes)) },
  ]);
  const columns: Column[] = [
    { title: texts.file, kind: 'wide' },
    { title: fill(texts.lines, '').trim(), kind: 'number' },
    { title: texts.sites, kind: 'number' },
    { title: texts.time, kind: 'number' },
    { title: texts.worst, kind: 'text' },
    { title: '', kind: 'chart' },
  ];
  const table = { id: 'files', caption: texts.hotFiles, columns, rows };
  return listed(table, texts.hotFilesIntro, report.files.length, texts);
}

function worstCell(worst: Fidelity | null, texts: Texts): Cell {
  if (worst === null) return { html: '', key: '-1' };
  return { html: renderTag(worst, texts.fidelity[worst]), key: String(FIDELITIES.indexOf(worst)) };
}

function pitfalls({ report, texts }: Page): string {
  const rows = report.pitfalls.map((each): Cell[] => [
    {
      html: `<details><summary>${escapeHtml(each.title)} <code class="soft">${escapeHtml(each.rule)}</code></summary>${renderPlaces(each.places)}</details>`,
      key: each.title,
    },
    { html: renderTag(each.severity, texts.severity[each.severity]), key: each.severity },
    { number: each.findings, shown: formatCount(each.findings) },
    { number: each.files, shown: formatCount(each.files) },
  ]);
  const columns: Column[] = [
    { title: texts.rule, kind: 'wide' },
    { title: texts.severityHead, kind: 'text' },
    { title: texts.findings, kind: 'number' },
    { title: texts.files, kind: 'number' },
  ];
  const table = { id: 'pitfalls', caption: texts.pitfalls, columns, rows };
  return listed(table, texts.pitfallsIntro, report.pitfalls.length, texts);
}

function problems({ report, texts }: Page): string {
  const rows = report.problems
    .slice(0, SHOWN)
    .map((problem): Cell[] => [
      { html: renderPlace(problem.path, problem.line), key: problem.path },
      { text: texts.problem[problem.kind] },
      { text: problem.detail },
    ]);
  const columns: Column[] = [
    { title: texts.file, kind: 'wide' },
    { title: texts.kindHead, kind: 'text' },
    { title: texts.detail, kind: 'text' },
  ];
  const table = { id: 'problems', caption: texts.problems, columns, rows };
  return listed(table, texts.problemsIntro, report.problems.length, texts);
}

function method({ report, texts }: Page): string {
  const hours = fill(texts.effortHint, String(report.effort.minutesPerDay / 60));
  const lines = [...methodLines(texts), hours].map((line) => `<li>${escapeHtml(line)}</li>`);
  const by = `<p class="soft">${escapeHtml(fill(texts.producedBy, report.tool.version))}</p>`;
  return section(texts.method, '', `<ul>${lines.join('')}</ul>${by}`);
}

function listed(table: Parameters<typeof renderTable>[0], intro: string, total: number, texts: Texts): string {
  if (total === 0) return '';
  const rest = total > SHOWN ? `<p class="soft">${escapeHtml(fill(texts.more, formatCount(total - SHOWN)))}</p>` : '';
  return section(table.caption, intro, renderTable(table, texts) + rest);
}

function section(title: string, intro: string, body: string): string {
  const paragraph = intro === '' ? '' : `<p class="soft">${escapeHtml(intro)}</p>\n`;
  return `<section>\n<h2>${escapeHtml(title)}</h2>\n${paragraph}${body}\n</section>`;
}

function partName({ id }: EffortPart, texts: Texts): string {
  return id === 'logic' ? texts.logic : id === 'unmapped' ? texts.unmapped : texts.fidelity[id];
}

function partMeans({ id }: EffortPart, texts: Texts): string {
  return id === 'logic' ? texts.logicMeans : id === 'unmapped' ? texts.unmappedMeans : texts.fidelityMeans[id];
}

/** Line breaks and tabs of a template are meant. */
function escapeLines(text: string): string {
  return text
    .split('\n')
    .map((line) => escapeHtml(line.replace(/\t/g, '    ').replace(/\r/g, '')))
    .join('\n');
}
