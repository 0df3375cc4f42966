/**
 * One PHP file, in the light of its application → what the report keeps of it. A function of its arguments alone, so
 * that it runs in this process or in a worker and says the same.
 */
import { type FileFacts, parentsOf } from '../php/class-facts.ts';
import { openFile } from '../php/file.ts';
import type { Types } from '../php/world.ts';
import { checkPhp } from '../pitfalls/check.ts';
import type { Program } from '../syntax/php/ast.ts';
import type { Site } from '../table/site.ts';
import { findSites } from '../table/sites.ts';
import type { Table } from '../table/table.ts';
import { LineIndex } from '../text/lines.ts';
import type { FileAnalysis, SiteFact } from './analysis.ts';
import { measureLogic } from './logic.ts';

/** What every file of an application is read with. */
export interface Analyser {
  readonly table: Table;
  readonly types: Types;
}

/** `path` is relative to the folder of the report, with forward slashes; `program` is what `source` says. */
export function analyseFile({ table, types }: Analyser, path: string, source: string, program: Program): FileAnalysis {
  const file = openFile(program, types);
  const lines = new LineIndex(source);
  const lineOf = (offset: number): number => lines.positionAt(offset).line + 1;
  const { sites, unknownReceivers } = findSites(table, file);
  const logic = measureLogic(source, program);
  return {
    path,
    lines: source === '' ? 0 : lines.lineCount - (source.endsWith('\n') ? 1 : 0),
    logicLines: logic.lines,
    functions: logic.functions,
    sites: sites.map((site) => siteFact(site, lineOf(site.start))),
    unknownReceivers,
    isOnFramework: isOnFramework(file.facts),
    findings: checkPhp(source, file).map(({ rule, severity, range }) => ({
      rule,
      severity,
      line: lineOf(range.start),
    })),
    syntax: program.errors.map(({ start, message }) => ({ line: lineOf(start), message })),
  };
}

function siteFact(site: Site, line: number): SiteFact {
  if (site.kind === 'mapped') return { kind: 'mapped', line, row: site.match.row.id };
  const { external, name } = site;
  return { kind: 'unmapped', line, external, name };
}

function isOnFramework({ classes }: FileFacts): boolean {
  return classes.some((fact) => [fact.name, ...parentsOf(fact)].some((name) => /^illuminate\\/i.test(name)));
}
