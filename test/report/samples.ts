/**
 * Analyses and rows to make reports of, with only what a test is about written out.
 */
import type { FileAnalysis, SiteFact } from '../../server/src/report/analysis.ts';
import { makeReport, type ReportInput, type RowFacts } from '../../server/src/report/inventory.ts';
import type { Report } from '../../server/src/report/model.ts';

export const ROWS: readonly RowFacts[] = [
  row('request/query', { fidelity: 'exact', effort: 1, go: 'c.Query($KEY)', proven: true }),
  row('request/input', { fidelity: 'caveat', effort: 2.5, caveat: 'JSON bodies are not read.' }),
  row('session/all', { fidelity: 'decision', effort: 10 }),
  row('view/blade', { fidelity: 'manual', effort: 30 }),
];

export function row(id: string, facts: Partial<RowFacts>): RowFacts {
  return {
    id,
    title: id,
    fidelity: 'exact',
    effort: 1,
    caveat: undefined,
    go: undefined,
    before: undefined,
    proven: false,
    ...facts,
  };
}

export function file(path: string, facts: Partial<FileAnalysis> = {}): FileAnalysis {
  return {
    path,
    lines: 10,
    logicLines: 0,
    functions: 0,
    sites: [],
    unknownReceivers: 0,
    isOnFramework: false,
    findings: [],
    syntax: [],
    ...facts,
  };
}

export function mapped(row: string, line = 1): SiteFact {
  return { kind: 'mapped', line, row };
}

export function unmapped(name: string, line = 1): SiteFact {
  return { kind: 'unmapped', line, external: 'function', name };
}

export function report(input: Partial<ReportInput> = {}): Report {
  return makeReport({
    version: '1.2.3',
    project: { name: 'acme/shop', kind: 'laravel', bladeFiles: 0, goFiles: 0 },
    analyses: [],
    problems: [],
    row: (id) => ROWS.find((each) => each.id === id),
    rule: () => ({ title: 'A relation is loaded in a loop', severity: 'warning' }),
    ...input,
  });
}
