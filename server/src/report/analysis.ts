/**
 * What is kept of one PHP file once its tree is gone: plain data, small enough to come from a worker for every file of
 * a large application. Rows are named by id.
 */
import type { Severity } from '../pitfalls/rule.ts';
import type { External } from '../table/site.ts';

export interface FileAnalysis {
  /** Relative to the folder of the report, with forward slashes. */
  readonly path: string;
  readonly lines: number;
  readonly logicLines: number;
  readonly functions: number;
  /** In source order. */
  readonly sites: readonly SiteFact[];
  /** Method calls on objects of unknown class. */
  readonly unknownReceivers: number;
  /** Whether it declares a class of the framework's, or one directly on top of them. */
  readonly isOnFramework: boolean;
  readonly findings: readonly FindingFact[];
  readonly syntax: readonly SyntaxFact[];
}

/** Lines are one based. */
export type SiteFact =
  | { readonly kind: 'mapped'; readonly line: number; readonly row: string }
  | { readonly kind: 'unmapped'; readonly line: number; readonly external: External; readonly name: string };

export interface FindingFact {
  readonly rule: string;
  readonly severity: Severity;
  readonly line: number;
}

export interface SyntaxFact {
  readonly line: number;
  readonly message: string;
}
