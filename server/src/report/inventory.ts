/**
 * From what each file says to the report: counts the sites and prices them. It gets data and gives data: whoever reads
 * files and rows is elsewhere.
 */
import { type Severity, severities } from '../pitfalls/rule.ts';
import { FIDELITIES, type Fidelity, type Row } from '../table/row.ts';
import type { External } from '../table/site.ts';
import type { FileAnalysis } from './analysis.ts';
import { minutesOfConstruct, minutesOfLogic, minutesOfRow, type Share, sumEffort } from './effort.ts';
import {
  type FileProblem,
  type HotFile,
  type Idiom,
  type PitfallCount,
  type ProjectKind,
  type Report,
  SCHEMA_VERSION,
  type UnknownConstruct,
} from './model.ts';
import { compareText, count, ranked, type Tally } from './tally.ts';

/** What the report says of a row. */
export type RowFacts = Pick<Row, 'id' | 'title' | 'fidelity' | 'effort' | 'caveat' | 'go' | 'before'> & {
  readonly proven: boolean;
};

export interface RuleFacts {
  readonly title: string;
  readonly severity: Severity;
}

export interface ReportInput {
  readonly version: string;
  readonly project: {
    readonly name: string;
    readonly kind: ProjectKind;
    readonly bladeFiles: number;
    readonly goFiles: number;
  };
  /** In any order. */
  readonly analyses: readonly FileAnalysis[];
  /** In any order; syntax problems are taken from the analyses. */
  readonly problems: readonly FileProblem[];
  /** Every row that an analysis names. */
  readonly row: (id: string) => RowFacts | undefined;
  readonly rule: (id: string) => RuleFacts | undefined;
}

export function makeReport(input: ReportInput): Report {
  const analyses = [...input.analyses].sort((a, b) => compareText(a.path, b.path));
  const counts = countSites(analyses, input.row);
  const idioms = ranked(counts.rows).map(([id, tally]) => idiomOf(rowNamed(input.row, id), tally));
  const unknown = ranked(counts.unmapped).map(([key, tally]) => constructOf(key, tally));
  const mapped = sum(idioms, (idiom) => idiom.sites);
  const unmapped = sum(unknown, (construct) => construct.sites);
  const shares = sharesOf(idioms);
  const logicLines = sum(analyses, (file) => file.logicLines);
  const logic = { count: logicLines, minutes: sum(analyses, (file) => minutesOfLogic(file.logicLines)) };
  return {
    schemaVersion: SCHEMA_VERSION,
    tool: { name: 'laragin', version: input.version },
    project: {
      name: input.project.name,
      kind: kindOf(input.project.kind, analyses),
      phpFiles: analyses.length,
      bladeFiles: input.project.bladeFiles,
      goFiles: input.project.goFiles,
      lines: sum(analyses, (file) => file.lines),
      logicLines,
      functions: sum(analyses, (file) => file.functions),
    },
    coverage: {
      sites: mapped + unmapped,
      mapped,
      unmapped,
      byFidelity: {
        exact: shares.exact.count,
        caveat: shares.caveat.count,
        decision: shares.decision.count,
        manual: shares.manual.count,
      },
      unknownReceivers: sum(analyses, (file) => file.unknownReceivers),
    },
    effort: sumEffort(shares, { count: unmapped, minutes: sum(unknown, (construct) => construct.minutes) }, logic),
    idioms,
    unknown,
    files: counts.files.filter((file) => file.minutes > 0 || file.sites > 0).sort(byMinutes),
    pitfalls: pitfallsOf(analyses, input.rule),
    problems: [...input.problems, ...analyses.flatMap(syntaxProblem)].sort(
      (a, b) => compareText(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0) || compareText(a.detail, b.detail),
    ),
  };
}

interface Counts {
  readonly rows: Map<string, Tally>;
  /** By kind and name, joined by a space. */
  readonly unmapped: Map<string, Tally>;
  readonly files: HotFile[];
}

function countSites(analyses: readonly FileAnalysis[], rowOf: ReportInput['row']): Counts {
  const counts: Counts = { rows: new Map(), unmapped: new Map(), files: [] };
  for (const { path, lines, logicLines, sites } of analyses) {
    let all = 0;
    let mapped = 0;
    let effort = 0;
    let worst = -1;
    for (const site of sites) {
      const place = { path, line: site.line };
      all++;
      if (site.kind === 'unmapped') count(counts.unmapped, `${site.external} ${site.name}`, place);
      else {
        const row = rowNamed(rowOf, site.row);
        mapped++;
        effort += row.effort;
        worst = Math.max(worst, FIDELITIES.indexOf(row.fidelity));
        count(counts.rows, row.id, place);
      }
    }
    const minutes = Math.ceil(effort) + minutesOfLogic(logicLines);
    counts.files.push({ path, lines, sites: all, mapped, minutes, worst: FIDELITIES[worst] ?? null });
  }
  return counts;
}

function rowNamed(rowOf: ReportInput['row'], id: string): RowFacts {
  const row = rowOf(id);
  // Analyses are made with the rows that `rowOf` knows.
  if (row === undefined) throw new Error(`row ${id} is counted and not known`);
  return row;
}

function idiomOf(row: RowFacts, tally: Tally): Idiom {
  return {
    id: row.id,
    title: row.title,
    fidelity: row.fidelity,
    proven: row.proven,
    sites: tally.sites,
    files: tally.files,
    minutes: minutesOfRow(row.effort, tally.sites),
    caveat: row.caveat ?? null,
    go: row.go === undefined ? null : goOf(row.go, row.before),
    places: tally.places,
  };
}

/** The template as people read it: with what stands in front, and without the marks that only a translator needs. */
function goOf(go: string, before: string | undefined): string {
  const whole = before === undefined ? go : `${before.trimEnd()}\n${go}`;
  return whole
    .trim()
    .replace(/\$fresh\((\w+)\)/g, '$1')
    .replace(/\$fail\(/g, 'fail(');
}

function constructOf(key: string, tally: Tally): UnknownConstruct {
  const space = key.indexOf(' ');
  return {
    name: key.slice(space + 1),
    kind: key.slice(0, space) as External,
    sites: tally.sites,
    files: tally.files,
    minutes: minutesOfConstruct(tally.sites),
    places: tally.places,
  };
}

function sharesOf(idioms: readonly Idiom[]): Readonly<Record<Fidelity, Share>> {
  const share = (fidelity: Fidelity): Share => {
    const own = idioms.filter((idiom) => idiom.fidelity === fidelity);
    return { count: sum(own, (idiom) => idiom.sites), minutes: sum(own, (idiom) => idiom.minutes) };
  };
  return { exact: share('exact'), caveat: share('caveat'), decision: share('decision'), manual: share('manual') };
}

/** Code that declares classes of the framework's, or on top of them, is Laravel whatever lies beside it. */
function kindOf(kind: ProjectKind, analyses: readonly FileAnalysis[]): ProjectKind {
  return kind === 'plain' && analyses.some((file) => file.isOnFramework) ? 'laravel' : kind;
}

function pitfallsOf(analyses: readonly FileAnalysis[], ruleOf: ReportInput['rule']): PitfallCount[] {
  const tallies = new Map<string, Tally>();
  for (const { path, findings } of analyses) {
    for (const { rule, line } of findings) count(tallies, rule, { path, line });
  }
  return ranked(tallies)
    .map(([id, { sites, files, places }]) => {
      const rule = ruleOf(id) ?? { title: id, severity: 'hint' };
      return { rule: id, title: rule.title, severity: rule.severity, findings: sites, files, places };
    })
    .sort((a, b) => severities.indexOf(b.severity) - severities.indexOf(a.severity));
}

/** One problem a file: the first says where to look, and a broken file has many. */
function syntaxProblem({ path, syntax }: FileAnalysis): FileProblem[] {
  const [first, ...rest] = syntax;
  if (first === undefined) return [];
  const detail = rest.length === 0 ? first.message : `${first.message} (+${rest.length})`;
  return [{ kind: 'syntax', path, line: first.line, detail }];
}

function byMinutes(a: HotFile, b: HotFile): number {
  return b.minutes - a.minutes || b.sites - a.sites || compareText(a.path, b.path);
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
