/**
 * One PHP file's text → what the report keeps of it. A function of its arguments alone, so that it runs in this process
 * or in a worker and says the same.
 */
import type { Language } from 'web-tree-sitter';
import { openFile } from '../php/file.ts';
import type { ClassKnowledge } from '../php/knowledge.ts';
import { checkPhp } from '../pitfalls/check.ts';
import { parsePhp } from '../syntax/php/parse.ts';
import { declaredIn } from '../table/assumptions.ts';
import { type Match, rangesOf, type Site } from '../table/site.ts';
import { findSites } from '../table/sites.ts';
import type { Table } from '../table/table.ts';
import { LineIndex } from '../text/lines.ts';
import type { CandidateFact, FileAnalysis, SiteFact } from './analysis.ts';
import { measureLogic } from './logic.ts';

/** What every file is read with. */
export interface Analyser {
  readonly php: Language;
  readonly table: Table;
  readonly knowledge: ClassKnowledge;
}

/** `path` is relative to the folder of the report, with forward slashes. */
export function analyseFile({ php, table, knowledge }: Analyser, path: string, source: string): FileAnalysis {
  const program = parsePhp(php, source);
  const file = openFile(program, knowledge);
  const lines = new LineIndex(source);
  const lineOf = (offset: number): number => lines.positionAt(offset).line + 1;
  const found = findSites(table, file);
  const declared = declaredIn(file.facts);
  const logic = measureLogic(source, program);
  return {
    path,
    lines: source === '' ? 0 : lines.lineCount - (source.endsWith('\n') ? 1 : 0),
    logicLines: logic.lines,
    functions: logic.functions,
    sites: found.sites.map((site) => siteFact(site, lineOf)),
    unknownReceivers: found.unknownReceivers,
    classes: declared.classes,
    declares: declared.functions,
    findings: checkPhp(source, file).map(({ rule, severity, range }) => ({
      rule,
      severity,
      line: lineOf(range.start),
    })),
    syntax: program.errors.map(({ start, message }) => ({ line: lineOf(start), message })),
  };
}

type LineOf = (offset: number) => number;

function siteFact(site: Site, lineOf: LineOf): SiteFact {
  const { start, end } = site;
  const line = lineOf(start);
  if (site.kind === 'unmapped') {
    const { kind, external, name, undeclared, undeclaredClasses } = site;
    return { kind, start, end, line, external, name, undeclared, undeclaredClasses, assumes: NONE };
  }
  return {
    kind: 'mapped',
    start,
    end,
    line,
    candidates: site.candidates.map((match) => candidateFact(match, site.inner.length > 0)),
    inner: site.inner.map((inner) => siteFact(inner, lineOf)),
  };
}

/** Where captures lie matters only when there are sites inside. */
function candidateFact({ row, start, end, captures, assumes, undeclared }: Match, hasInner: boolean): CandidateFact {
  const captured = hasInner
    ? [...captures.values()].flatMap(rangesOf).map((range) => ({ start: range.start, end: range.end }))
    : NONE;
  return { row: row.id, start, end, captured, assumes, undeclared, undeclaredClasses: NONE };
}

const NONE: readonly never[] = [];
