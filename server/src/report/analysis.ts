/**
 * What is kept of one PHP file once its tree is gone: plain data, small enough to come from a worker for every file of
 * a large application. Rows are named by id. What the file alone cannot decide (is `StorePost` a request? is `view`
 * Laravel's?) stays open here and is decided when all files are known.
 */
import type { Severity } from '../pitfalls/rule.ts';
import type { Declared } from '../table/assumptions.ts';
import type { Assumption, External } from '../table/site.ts';
import type { Range } from '../text/range.ts';

export interface FileAnalysis {
  /** Relative to the folder of the report, with forward slashes. */
  readonly path: string;
  readonly lines: number;
  readonly logicLines: number;
  readonly functions: number;
  readonly sites: readonly SiteFact[];
  /** Method calls on objects of unknown class. */
  readonly unknownReceivers: number;
  /** Fully qualified names, with the direct parents. */
  readonly classes: Declared['classes'];
  /** Fully qualified, in lower case. */
  readonly declares: readonly string[];
  readonly findings: readonly FindingFact[];
  readonly syntax: readonly SyntaxFact[];
}

export type SiteFact = MappedFact | UnmappedFact;

/** As `MappedSite`, with what settling it needs. */
export interface MappedFact extends Range {
  readonly kind: 'mapped';
  /** One based. */
  readonly line: number;
  /** Best first; the first whose conditions hold counts. */
  readonly candidates: readonly CandidateFact[];
  readonly inner: readonly SiteFact[];
}

export interface CandidateFact extends Range, Conditions {
  readonly row: string;
  /** Where its captures lie. */
  readonly captured: readonly Range[];
}

/** As `UnmappedSite`. */
export interface UnmappedFact extends Range, Conditions {
  readonly kind: 'unmapped';
  readonly line: number;
  readonly external: External;
  readonly name: string;
}

/** What has to hold in the whole application. */
export interface Conditions {
  readonly assumes: readonly Assumption[];
  /** Functions, fully qualified in lower case, that the application must not declare itself. */
  readonly undeclared: readonly string[];
  /** Classes that it must not declare itself. */
  readonly undeclaredClasses: readonly string[];
}

export interface FindingFact {
  readonly rule: string;
  readonly severity: Severity;
  readonly line: number;
}

export interface SyntaxFact {
  readonly line: number;
  readonly message: string;
}
